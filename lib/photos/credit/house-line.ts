/** How houses write their lines: the maker's name and their own. */
import { knownHouse } from './houses.ts';

/** Those that stand before the maker, as their own guides ask; the others behind. */
const first: Partial<Record<string, string>> = {
  AAP: 'AAP Image',
  ANSA: 'ANSA',
  AP: 'AP Photo',
  Belga: 'Belga Photo',
  EFE: 'EFE',
  EPA: 'EPA',
  ESA: 'ESA',
  Imago: 'IMAGO',
  Keystone: 'KEYSTONE',
  NASA: 'NASA',
  PAP: 'PAP',
  'picture alliance': 'picture alliance',
  Reuters: 'REUTERS',
  'UN Photo': 'UN Photo',
};

/**
 * Whether the house, written like this at the head of a line, is the one that sent the picture. `AP`
 * alone is often the first of two (`AP/アフロ`), and `AFP PHOTO` is not.
 */
export function houseStandsFirst(text: string): boolean {
  const house = knownHouse(text);
  if (!house || !/^[a-z]/i.test(text)) return false;
  return (house !== 'AP' && Boolean(first[house])) || /(?:photo|images?)$/i.test(text);
}

/** @returns the whole line in the house's own form: `REUTERS/Jane Doe`, `Jane Doe/AFP` */
export function lineOf(makers: string[], house: string): string {
  const names = makers.join(', ');
  const own = first[knownHouse(house) ?? ''];
  return own ? `${own}/${names}` : `${names}/${house}`;
}
