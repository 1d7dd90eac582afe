/** Old addresses of pictures and files, which readers saved and searches know. */
import { spell } from '../../../lib/addresses/former-addresses.ts';
import { pictureName } from '../../../lib/addresses/picture-name.ts';
import { hasHouseBelow, isHouseAddress } from '../../../lib/lint/house-routes.ts';
import { reservedNames } from '../../../lib/lint/reserved-names.ts';
import { decoded } from '../decoded.ts';

/**
 * The server finds a picture below `/photos/` by its old name, so that one line leads on all that lay in a folder,
 * `/wp-content/uploads/*`. Only a picture whose name had to change has a line of its own, and each file.
 *
 * @param pictures old path → file under photos
 * @param files old path → new address
 * @param taken every address of the paper's stories, pages and lists
 */
export function mediaRedirects(
  pictures: ReadonlyMap<string, string>,
  files: ReadonlyMap<string, string>,
  taken: ReadonlySet<string>,
): Map<string, string> {
  const redirects = new Map<string, string>();
  const add = (from: string, to: string) => {
    if (isFree(from, taken)) redirects.set(from, to);
  };
  for (const [old, file] of pictures) {
    const path = old.replace(/\/size\/w\d+(?:h\d+)?\/(?:format\/\w+\/)?/, '/');
    const parts = path.split('/').slice(1);
    const folder = parts.slice(0, -file.split('/').length);
    const below = parts.slice(folder.length).join('/');
    if (folder.length > 0 && pictureName(decoded(below)) === pictureName(file))
      add(`/${folder.join('/')}/*`, '/photos/*');
    else add(old, `/photos/${file}`);
  }
  for (const [old, address] of files) add(old, address);
  return redirects;
}

/** What the paper itself answers leads nowhere else. */
function isFree(from: string, taken: ReadonlySet<string>): boolean {
  if (!spell(from.replace(/\*$/, ''))) return false;
  const room = (from.split('/')[1] ?? '').toLowerCase();
  if (reservedNames.includes(room)) return false;
  if (!from.endsWith('/*')) return !isHouseAddress(from.toLowerCase()) && !taken.has(from);
  const folder = from.slice(0, -2).toLowerCase();
  return !hasHouseBelow(folder) && ![...taken].some((path) => path.startsWith(`${folder}/`));
}
