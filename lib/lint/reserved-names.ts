/** Names below `/` that are the paper's own, so that no standing page can have one. */
import glob from 'fast-glob';

/** Those that no folder of `app/` says: the server's own, and rooms of an older paper. */
const beside = ['healthz', 'videos'];

/** Read from the routes themselves; `app/[page]` is where the pages of the newsroom lie. */
export const reservedNames: readonly string[] = [
  ...new Set(glob.sync('app/*/**/{page,route}.{ts,tsx}').map((file) => file.split('/')[1]!)),
]
  .filter((name) => !name.startsWith('['))
  .concat(beside);

/** What stands below a story's own address, so that no entry of a live one can have it. */
export const reservedEntryNames: readonly string[] = [
  ...new Set(
    glob.sync('app/articles/*/*/**/{page,route}.{ts,tsx}').map((file) => file.split('/')[3]!),
  ),
]
  .filter((name) => !name.startsWith('['))
  .concat('history', 'updates');
