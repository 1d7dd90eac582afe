/**
 * Nothing is written over that somebody else wrote since a form was opened: whatever an editor saves to,
 * a file there must still be the one that its form was made of.
 */
import { asRead } from './file-format.ts';

/** Sveltia's own names for what it is about to do to a file. */
export type FileChange = {
  action: string;
  path: string;
  previousPath?: string;
  /** A text, or a picture. */
  data?: string | Blob;
};

/** @returns git's names of what lies at those paths now, with none for what is not there */
export type NamesNow = (paths: string[]) => Promise<Map<string, string>>;

/** What each text was made of that is to be saved: nothing for a new file. */
const madeOf = new Map<string, string | undefined>();

/** Of a text that our file format wrote. */
export function rememberMade(text: string, fields: Record<string, unknown>): string {
  const opened = fields[asRead];
  madeOf.set(text, typeof opened === 'string' ? (JSON.parse(opened) as string) : undefined);
  return text;
}

/** @throws {Error} as a sentence for the editor, before anything is written */
export async function assertAsOpened(changes: FileChange[], namesNow: NamesNow): Promise<void> {
  for (const { action, path } of changes) {
    if (action !== 'delete' && !path.includes('/articles/') && besideLive.test(path)) {
      throw new Error(
        'An entry lies in the folder of its live story. Mend: choose it at Parent Folder.',
      );
    }
  }
  const written = changes.filter(({ action }) => ['create', 'update', 'move'].includes(action));
  const now = await namesNow(
    written.flatMap(({ path, previousPath = path }) => [path, previousPath]),
  );
  for (const { action, path, previousPath, data } of written) {
    // Told once more what it has already, as after a failure half-way, a file stays as it is.
    const isThere = now.has(path) && now.get(path) !== (await nameOf(data ?? ''));
    if (isThere && (action === 'create' || previousPath)) {
      throw new Error(`There is another ${path} already. ${mend.another}`);
    }
    const opened = typeof data === 'string' ? madeOf.get(data) : undefined;
    if (action === 'create' || opened === undefined) continue;
    const from = previousPath ?? path;
    if (now.get(from) === (await nameOf(opened))) continue;
    if (!previousPath && now.has(path) && !isThere) continue;
    const what = now.has(from) ? 'changed' : 'taken away';
    throw new Error(`${from} was ${what} since you opened it. ${mend.again}`);
  }
}

/** Where a form leaves an entry of live coverage whose story nobody chose, and the paper reads none. */
const besideLive = /(^|\/)live\/[^/]+\.mdx$/;

const mend = {
  another: 'Nothing is written. Mend: give this one another name.',
  again:
    'Nothing is written over. Mend: copy what you wrote, load this page again, and write it into what is there now.',
};

/** As git names a file's content: https://git-scm.com/book/en/v2/Git-Internals-Git-Objects */
export async function nameOf(data: string | Blob): Promise<string> {
  const bytes = await new Blob([data]).arrayBuffer();
  const named = new Blob([`blob ${bytes.byteLength}\0`, bytes]);
  const digest = await crypto.subtle.digest('SHA-1', await named.arrayBuffer());
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
