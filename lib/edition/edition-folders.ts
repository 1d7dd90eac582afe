/** An edition is one content folder built for one environment; each has folders of its own. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readEnvironment, type Environment } from './environment.ts';

export type Edition = Environment & {
  /** Where contentlayer works and what `lib/archive/questions.ts` reads. */
  dataDir: string;
  /** Next's output. Deploy hosts look for `.next`, so the paper's own content is built there. */
  distDir: string;
};

/** What of the environment is compiled into the code: another value is another edition. */
const compiledIn = [
  'siteEnv',
  'origin',
  'canonicalOrigin',
  'contentDir',
  'hub',
  'indexNowKey',
  'host',
] as const;

/** An edition as the argument of a command, which everybody on the machine may read. */
export function asArgument({ previewPassword: _, ...known }: Edition): string {
  return JSON.stringify(known);
}

/** Whether readers will get it: a production edition for this machine alone is for its tests. */
export function isPublic({ siteEnv, origin }: Pick<Edition, 'siteEnv' | 'origin'>): boolean {
  const { hostname } = new URL(origin);
  return siteEnv === 'production' && !/^(localhost|127\.|\[::1\])|\.localhost$/.test(hostname);
}

/** What the build writes down of itself, last of all. */
export type Stamp = Pick<Environment, (typeof compiledIn)[number]> & { sources: string };

/** @param sources the fingerprint of what it is made of */
export function stampOf(edition: Edition, sources: string): Stamp {
  const fields = Object.fromEntries(compiledIn.map((name) => [name, edition[name]]));
  return { ...(fields as Omit<Stamp, 'sources'>), sources };
}

export function makeEdition(environment: Environment): Edition {
  const { contentDir, siteEnv } = environment;
  const name = `${siteEnv}-${contentDir.replace(/[^\w]+/g, '-')}`;
  return {
    ...environment,
    dataDir: join('.editions', name),
    distDir: contentDir === 'content' ? '.next' : `.next-${name}`,
  };
}

/** The edition the environment names; one that names none gets the edition that is built. */
export function currentEdition(variables: NodeJS.ProcessEnv): Edition {
  const environment = readEnvironment(variables);
  const stamp = readStamp(makeEdition(environment).distDir);
  if (environment.named || stamp?.contentDir !== environment.contentDir) {
    return makeEdition(environment);
  }
  const { siteEnv } = stamp;
  const canonicalOrigin = environment.canonicalOrigin ?? stamp.canonicalOrigin;
  const origin = (siteEnv === 'production' && canonicalOrigin) || stamp.origin;
  const hub = environment.hub ?? stamp.hub;
  const indexNowKey = environment.indexNowKey ?? stamp.indexNowKey;
  return makeEdition({ ...environment, siteEnv, origin, canonicalOrigin, hub, indexNowKey });
}

/** Next rewrites the tsconfig of the folder it builds into; only `.next` may touch the paper's own. */
export function tsconfigFile({ dataDir }: Pick<Edition, 'dataDir'>): string {
  return join(dataDir, 'tsconfig.json');
}

/** The editor in the browser, as it is served; a production edition has none. */
export function writeDir({ dataDir }: Pick<Edition, 'dataDir'>): string {
  return join(dataDir, 'write');
}

export function stampFile(distDir: string): string {
  return join(distDir, 'edition.json');
}

/** @returns undefined where nothing is built; an empty or half-written stamp says no more than none */
export function readStamp(distDir: string): Stamp | undefined {
  try {
    const stamp = JSON.parse(readFileSync(stampFile(distDir), 'utf8')) as Partial<Stamp> | null;
    return typeof stamp?.sources === 'string' ? (stamp as Stamp) : undefined;
  } catch {
    return undefined;
  }
}

/** For the processes that build and serve: next.config.js inlines these into the server's code. */
export function editionVariables(edition: Edition): Record<string, string> {
  return {
    EDITION_ENV: edition.siteEnv,
    EDITION_ORIGIN: edition.origin,
    EDITION_CANONICAL_ORIGIN: edition.canonicalOrigin ?? '',
    EDITION_HUB: edition.hub ?? '',
    EDITION_INDEXNOW_KEY: edition.indexNowKey ?? '',
    EDITION_HOST: edition.host ?? '',
    EDITION_DATA_DIR: edition.dataDir,
    EDITION_CONTENT_DIR: edition.contentDir,
    EDITION_DIST_DIR: edition.distDir,
    EDITION_TSCONFIG: edition.distDir === '.next' ? 'tsconfig.json' : tsconfigFile(edition),
  };
}
