/**
 * What the site's thread says beside an answer, for the gateway alone: that it may send the same to others, and how
 * long. No reader sees it.
 */
export type Keep = Validity & {
  /** Its Cache-Control: as it was `said`, or that of a page or of one that changes while one reads, which tell the time left. */
  caching: 'said' | 'page' | 'live';
  /** Whether the same is sent whatever query stands behind its path. */
  anyQuery?: boolean;
};

/** Milliseconds: something is true from `from` on, before `until`. */
export type Validity = { from: number; until: number };

export const keepHeader = 'gateway-keep';

export const always: Validity = { from: 0, until: Infinity };

/** Of what no clock and no query changes. */
export function saidAgain(moments: Validity): Record<string, string> {
  return { [keepHeader]: writeKeep({ ...moments, caching: 'said', anyQuery: true }) };
}

export function writeKeep({ from, until, caching, anyQuery = false }: Keep): string {
  return [from, until, caching, anyQuery].join(' ');
}

/** @param value as it was written; @returns undefined where nothing was said */
export function readKeep(value: string | string[] | undefined): Keep | undefined {
  if (typeof value !== 'string') return undefined;
  const [from, until, caching, anyQuery] = value.split(' ');
  return {
    from: Number(from),
    until: Number(until),
    caching: caching as Keep['caching'],
    anyQuery: anyQuery === 'true',
  };
}
