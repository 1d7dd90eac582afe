/**
 * Where am I, and what was I told? Every environment variable is read here, once, and each bad one
 * gets a sentence. `SITE_ENV` decides; without it the deploy host does; unknown means preview.
 */
import { isAbsolute, relative } from 'node:path';
import { hosts, type SiteEnv } from './hosts.ts';

export type Environment = {
  siteEnv: SiteEnv;
  /** False when nothing named an environment and `siteEnv` is the fallback. */
  named: boolean;
  /** This deploy's own origin, without a trailing slash. */
  origin: string;
  /** The origin of the published paper, where it is known: in production the same. */
  canonicalOrigin: string | undefined;
  /** The deploy host that serves what Next builds, if one does: our own server is not there. */
  host: string | undefined;
  /** From the repository's root, as every message names it. */
  contentDir: string;
  port: number;
  /** The address our own server listens at; every one of the machine's without it. */
  listenAt: string | undefined;
  /** Closes a preview to whoever does not know it. */
  previewPassword: string | undefined;
  /** Where `npm run announce` tells what changed. */
  indexNowKey: string | undefined;
  hub: string | undefined;
};

type Variables = Record<string, string | undefined>;

const siteEnvs: readonly string[] = ['production', 'preview', 'development'];

/** @throws {Error} with one line for each bad variable */
export function readEnvironment(variables: Variables): Environment {
  const faults: string[] = [];
  const host = hosts.map((candidate) => candidate(variables)).find((found) => found !== undefined);
  const named = variables.SITE_ENV || host?.siteEnv;

  if (variables.SITE_ENV && !siteEnvs.includes(variables.SITE_ENV)) {
    faults.push(
      `SITE_ENV is "${variables.SITE_ENV}"; write production, preview or development, or leave it out.`,
    );
  }
  if (variables.SITE_ENV === 'production' && host?.siteEnv === 'preview') {
    faults.push(
      `SITE_ENV is production, but ${host.name} marks this deploy as a preview; take SITE_ENV out of the preview's settings.`,
    );
  }

  const canonicalOrigin = variables.SITE_URL
    ? readOrigin(variables.SITE_URL, faults)
    : host?.published && originOf(host.published);
  if (named === 'production' && !canonicalOrigin && faults.length === 0) {
    faults.push('SITE_URL is missing; a production edition needs it, like https://example.org.');
  }
  const port = variables.PORT ? readPort(variables.PORT, faults) : 3000;
  const here = host?.deployed ?? `http://localhost:${port}`;
  const indexNowKey = variables.INDEXNOW_KEY || undefined;
  // https://www.indexnow.org/documentation
  if (indexNowKey && !/^[\da-zA-Z-]{8,128}$/.test(indexNowKey)) {
    faults.push('INDEXNOW_KEY is no key; write 8 to 128 letters, digits and hyphens.');
  }
  const hub = variables.WEBSUB_HUB || undefined;
  if (hub && !(URL.canParse(hub) && /^https?:/.test(hub))) {
    faults.push(`WEBSUB_HUB is "${hub}"; write the hub's address, like https://hub.example.org/.`);
  }
  const contentDir = fromHere(variables.CONTENT_DIR || 'content');

  if (faults.length > 0) throw new Error(faults.join('\n'));
  return {
    siteEnv: (named as SiteEnv | undefined) ?? 'preview',
    named: named !== undefined,
    origin: (named === 'production' && canonicalOrigin) || originOf(here),
    canonicalOrigin,
    host: host?.startsUs ? undefined : host?.name,
    contentDir,
    port,
    listenAt: variables.HOST || undefined,
    previewPassword: variables.PREVIEW_PASSWORD || undefined,
    indexNowKey,
    hub,
  };
}

/** Hosts differ in the slash at the end. */
function originOf(url: string): string {
  return URL.canParse(url) ? new URL(url).origin : url;
}

function readOrigin(value: string, faults: string[]): string | undefined {
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (url && /^https?:$/.test(url.protocol) && url.pathname === '/' && !url.search) {
    return url.origin;
  }
  faults.push(
    `SITE_URL is "${value}"; write the public origin alone, without a path, like https://example.org.`,
  );
  return undefined;
}

function readPort(value: string, faults: string[]): number {
  const port = Number(value);
  if (Number.isInteger(port) && port > 0 && port < 65536) return port;
  faults.push(`PORT is "${value}"; write a whole number from 1 to 65535.`);
  return 0;
}

/** A relative path stays as it is given: it is a part of the edition's name. */
function fromHere(path: string): string {
  return (isAbsolute(path) ? relative('', path) || '.' : path).replace(/\/+$/, '');
}
