/**
 * Where am I, and what was I told? Every environment variable is read here, once, and each bad one
 * gets a sentence. `SITE_ENV` decides; without it the deploy host does; unknown means preview.
 */
import { hosts, type SiteEnv } from './hosts.ts';

export type Environment = {
  siteEnv: SiteEnv;
  /** False when nothing named an environment and `siteEnv` is the fallback. */
  named: boolean;
  /** The public origin, without a trailing slash, where one was given. */
  origin: string | undefined;
  contentDir: string;
  port: number;
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

  const origin = variables.SITE_URL ? readOrigin(variables.SITE_URL, faults) : host?.origin;
  if (named === 'production' && !origin && faults.length === 0) {
    faults.push('SITE_URL is missing; a production edition needs it, like https://example.org.');
  }
  const port = variables.PORT ? readPort(variables.PORT, faults) : 3000;
  const contentDir = (variables.CONTENT_DIR || 'content').replace(/\/+$/, '');

  if (faults.length > 0) throw new Error(faults.join('\n'));
  return {
    siteEnv: (named as SiteEnv | undefined) ?? 'preview',
    named: named !== undefined,
    origin,
    contentDir,
    port,
  };
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
