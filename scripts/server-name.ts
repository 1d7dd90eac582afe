import type { Environment } from '../lib/edition/environment.ts';

/** What the files of one running server are named by: two may run from one folder, at two addresses. */
export function addressName({ port, listenAt }: Pick<Environment, 'port' | 'listenAt'>): string {
  return [listenAt?.replace(/\W+/g, '-'), port].filter(Boolean).join('-');
}
