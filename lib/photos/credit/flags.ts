import { ar } from '../../language/words/ar.ts';
import { de } from '../../language/words/de.ts';
import { en } from '../../language/words/en.ts';
import { ja } from '../../language/words/ja.ts';
import { pictureKinds } from '../picture-kind.ts';

/**
 * What else a line says of a picture. `unnamed`: someone made it whom the agency does not name
 * (`Stringer`). `public domain` is no licence: there is nothing to license. `illustration`: a
 * picture that only stands for what is meant, as agencies mark it. `drawn`: a graphic, a chart or a map
 * of the house (`dpa/Grafik`).
 */
export type CreditFlag =
  | 'pool'
  | 'handout'
  | 'courtesy'
  | 'file'
  | 'unnamed'
  | 'public domain'
  | 'screengrab'
  | 'illustration'
  | 'drawn';

const drawn = [
  ...[en, de, ar, ja].flatMap(({ pictures }) => pictureKinds.map((kind) => pictures[kind])),
  '(?:info)?(?:graphics?|grafik(?:en)?|gr[aá]fic[oa]s?|graphiques?|graphies?|grafías?)',
  'maps?|charts?|drawings?|carte|cartina|cartograf[íi]a|mapa|kaart|карта|графика|инфографика',
  'dessin|disegno|dibujo|desenho',
].join('|');

const flags: [CreditFlag, RegExp][] = [
  ['pool', /^pool(?: photo| image)?$/i],
  [
    'handout',
    /^(?:(?:family |police )?hand-?out|supplied|provided|submitted|contributed|divulgação|divulgación|cedida|privat)(?: photo| image| picture| via)?$|^(?:dpa-)?h\.?o\.?$/i,
  ],
  ['courtesy', /^courtesy(?: photo)?$/i],
  ['file', /^(?:file|archive|archiv|archivo|архив)(?: photo| image| picture)?$/i],
  [
    'unnamed',
    /^(?:stringer|str|staff|staff photographer|social media|ugc|d\.?r\.?|-|unknown(?: author| photographer)?|unbekannt|anonym(?:ous)?|see page for author|author unknown)$/i,
  ],
  ['public domain', /^(?:public domain|gemeinfrei|domaine public|dominio público)\)?$/i],
  [
    'screengrab',
    /^(?:screen ?(?:grab|shot|capture)|video (?:still|grab)|still|frame grab|capture d['’]écran|captura de pantalla|скриншот)$/i,
  ],
  ['illustration', /^(?:illustration|illustrative(?: photo| image)?|symbolbild)$/i],
  ['drawn', new RegExp(`^(?:${drawn})$`, 'iu')],
];

export function readFlag(text: string): CreditFlag | undefined {
  return flags.find(([, pattern]) => pattern.test(text))?.[0];
}
