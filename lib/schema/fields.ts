/** The small types that fields are made of. Every `describe` text completes the mend "write …". */
import { z } from 'zod';

/** A text that YAML holds over several lines is one line to everybody else; its words stay apart. */
export function oneLine(text: string): string {
  if (!text.includes('\n')) return text.trim();
  const lines = text.split('\n').map((line) => line.trim());
  return lines.filter(Boolean).join(' ');
}

export const line = z.string().overwrite(oneLine).min(1, { abort: true });
export const id = line.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
/** A former slug, or a whole path that somebody may ask for. */
export const alias = line.regex(/^([a-z0-9]+(-[a-z0-9]+)*|\/[^#*\\\s]*)$/);
export const url = z.url({ protocol: /^https$/ });
export const host = z
  .string()
  .regex(/^([a-z0-9-]+\.)+[a-z]{2,}$/)
  .describe('a host, like datawrapper.dwcdn.net');
export const instant = z.iso.datetime({ offset: true });
export const instantHelp = 'an instant with its offset, like 2024-02-13T16:00:00-05:00';

/** In milliseconds; NaN for what is no instant, such as a day alone or the 30th of February, though `Date.parse` takes it. */
export function timeOf(text: unknown): number {
  if (typeof text !== 'string') return NaN;
  const found = instant.safeParse(text);
  return found.success ? Date.parse(found.data) : NaN;
}

/** A bad date is a fault of its own field; NaN compares false, so it is not told twice. */
export function inOrder(first: string | undefined, second: string | undefined): boolean {
  return !(timeOf(first) > timeOf(second));
}

/**
 * @returns whether a text has the form of a language tag. The form allows a name of up to eight letters, `deutsch`, but
 * every language that was ever registered has two or three. https://www.rfc-editor.org/rfc/rfc5646#section-2.2.1
 */
export function isLanguage(tag: string): boolean {
  try {
    return /^[a-z]{2,3}(-|$)/i.test(tag) && Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

export const language = line.refine((tag) => !tag || isLanguage(tag), {
  message: 'is not a language tag',
  params: { mend: 'write one like en, en-GB or fr' },
});

/** A rule across fields: what is wrong with the field at `path`, and how to mend it. */
export type Rule = {
  path?: string[];
  /** Fields beside that one which it asks: one that is empty or unreadable has a fault of its own. */
  asks?: string[];
  message: string;
  mend: string;
};

/**
 * Refinement parameters for a rule. Zod skips refinements once any field is wrong, which would hide
 * the second fault until the first is mended; `when` lets the rule run on whatever fields there are.
 */
export function rule({ path = [], asks = [], message, mend }: Rule) {
  const when = ({ value }: { value: unknown }) =>
    typeof value === 'object' &&
    value !== null &&
    asks.every((field) => (value as Record<string, unknown>)[field] !== null);
  return { path, message, params: { mend }, when };
}
