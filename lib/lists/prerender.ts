/**
 * What the build makes ahead. Our own server renders a page when it is first asked for and keeps it: a build waits
 * for no page that nobody asks for, costs the same however long the archive is, and nothing that is compiled
 * knows a story. A deploy host that runs Next itself answers 404 to whatever the build did not make: for one of
 * those, everything is made ahead.
 */

/** @param host the deploy host, empty without one */
export function ahead<T>(params: () => T[], host: string): T[] {
  return host ? params() : [];
}
