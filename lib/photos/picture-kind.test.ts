import { expect, test } from 'vitest';
import { wordsOf } from '../language/words.ts';
import { pictureKind } from './picture-kind.ts';

test.each([
  ['Map by the World desk', 'Map'],
  ['MAP: Broadsheet', 'Map'],
  ['Chart by the World desk', 'Chart'],
  ['Graphic/Reuters', 'Graphic'],
  [' Drawing by Jane Doe', 'Drawing'],
  ['Illustration: Jane Doe', 'Illustration'],
  ['REUTERS/Edgard Garrido', 'Photo'],
  ['Lev Radin/Sipa USA, via Reuters', 'Photo'],
  ['Reuters/Graphic', 'Graphic'],
  ['AP / Map', 'Map'],
  ['Mapbox', 'Photo'],
  ['AFP/Jane Map', 'Photo'],
  ['Jane Map', 'Photo'],
  ['', 'Photo'],
  [undefined, 'Photo'],
])('the credit "%s" is that of a %s', (credit, kind) => {
  expect(pictureKind(credit, wordsOf('en'))).toBe(kind);
});

test.each([
  ['de', 'Zeichnung: Elbe-Wochenblatt', 'Drawing'],
  ['de', 'dpa/Grafik', 'Graphic'],
  ['de', 'dpa-Grafik', 'Graphic'],
  ['de', 'Anna Schmidt/Illustration', 'Illustration'],
  ['ar', 'رسم: أحمد', 'Drawing'],
  ['ar', 'رويترز/رسم بياني', 'Chart'],
  ['ar', 'رسم بياني: أحمد', 'Chart'],
  ['ja', '図：山田', 'Graphic'],
])('in %s, "%s" is a %s', (language, credit, kind) => {
  expect(pictureKind(credit, wordsOf(language))).toBe(kind);
});
