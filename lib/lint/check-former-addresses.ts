/** Former addresses: each is nobody else's, hides nothing that is there, and leads on in one step. */
import { isOpen, spell } from '../addresses/former-addresses.ts';
import type { ContentFile } from '../reader/content-files.ts';
import { formerIn, type FormerPlace } from './former-places.ts';
import { judgeTarget } from './former-targets.ts';
import { hasHouseBelow, isHouseAddress } from './house-routes.ts';
import { addressAt, type Addresses } from './link-targets.ts';
import type { Problem } from './problem.ts';

export type Fault = Pick<Problem, 'message' | 'mend' | 'warning'>;

export function checkFormerAddresses(files: ContentFile[], addresses: Addresses): Problem[] {
  const owners = new Map<string, FormerPlace>();
  return formerIn(files).flatMap((place) => {
    const name = nameOf(place);
    const owner = owners.get(name);
    owners.set(name, place);
    // A slug stands for two addresses, the page and its Markdown: it is told once.
    if (place.from.endsWith('.md') && !place.written.startsWith('/')) return [];
    const fault =
      unreadable(place) ??
      shadow(place, addresses) ??
      (owner && twice(place, owner)) ??
      (isRedirect(place) ? judgeTarget(place, addresses) : undefined);
    return fault ? { ...placeOf(place), ...fault } : [];
  });
}

const isRedirect = ({ source }: FormerPlace) => source.type === 'Redirects';

function placeOf(place: FormerPlace): Pick<Problem, 'file' | 'line' | 'field'> {
  const { source, path, written } = place;
  const field = isRedirect(place) ? written : 'aliases';
  return { file: source.file, line: source.lineOf(path), field };
}

/** The same for two that one request can mean. */
function nameOf({ from }: FormerPlace): string {
  const { key = from, query } = spell(from) ?? {};
  query?.sort();
  return `${key}?${query?.toString() ?? ''}`;
}

/** An alias is told with its field, a redirect is the field. */
function told(place: FormerPlace, message: string): string {
  return isRedirect(place) ? message : `names "${place.written}", which ${message}`;
}

function unreadable(place: FormerPlace): Fault | undefined {
  const { from } = place;
  if (!from.startsWith('/')) {
    const mend = 'begin with /, without https:// and the name of the site';
    return { message: told(place, 'is no path of this paper'), mend };
  }
  if ((isOpen(from) ? from.slice(0, -1) : from).includes('*')) {
    const message = told(place, 'has a * in the middle');
    return { message, mend: 'write * at the end only, behind a slash, as in /category/world/*' };
  }
  if (spell(from) && !/[\s\\]/.test(from)) return undefined;
  const message = told(place, 'is an address that no reader can ask for');
  const mend =
    'write it as the address bar shows it, from the first / on and without a part after #';
  return { message, mend };
}

/** What a reader asks for by an address that is there is what must come. */
function shadow(place: FormerPlace, addresses: Addresses): Fault | undefined {
  if (isOpen(place.from)) return shadowBelow(place, addresses);
  const { key, query } = spell(place.from)!;
  const path = key || '/';
  // The front page is the same whatever its query, and so old systems' `/?p=123` is free.
  if (path === '/' && query.size > 0) return undefined;
  const source = addressAt(addresses, path)?.source;
  if (source && source === place.source) {
    return { message: told(place, 'is its own address'), mend: 'take it out' };
  }
  if (source) return takenBy(place, source.file);
  if (!addressAt(addresses, path) && !isHouseAddress(path)) return undefined;
  return { message: told(place, 'is an address of the paper itself'), mend: 'take it out' };
}

function shadowBelow(place: FormerPlace, addresses: Addresses): Fault | undefined {
  const path = spell(place.from.slice(0, -1))!.key;
  const hidden = [...addresses.known.keys()].find(
    (known) => known === path || known.startsWith(`${path}/`) || isInList(path, known),
  );
  const mend = 'name a path that nothing of the paper stands below';
  if (hidden !== undefined) return { message: told(place, `would hide ${hidden}`), mend };
  if (!hasHouseBelow(path)) return undefined;
  return { message: told(place, 'would hide addresses of the paper itself'), mend };
}

/** The further pages of a list stand below it. */
function isInList(path: string, known: string): boolean {
  return known !== '/' && path === `${known}/page`;
}

function twice(place: FormerPlace, owner: FormerPlace): Fault {
  if (owner.source !== place.source) return takenBy(place, owner.source.file);
  const message = told(place, `is the same address as ${owner.written}`);
  return { message, mend: 'keep one of the two' };
}

function takenBy(place: FormerPlace, file: string): Fault {
  return {
    message: told(place, `is an address of ${file}`),
    mend: 'an old address leads to one story only; take it out of one of them',
  };
}
