/** What a credit line may begin with, in the languages that agencies write. */
import { de } from '../../language/words/de.ts';
import { en } from '../../language/words/en.ts';
import { pictureKinds } from '../picture-kind.ts';
import { readFlag } from './flags.ts';
import { knownHouse } from './houses.ts';
import type { CreditToken, TokenKind } from './token.ts';

const photo = `photo(?:graph|graphy|grapher|graphie)?s?|pictures?|images?|fotos?|fotó|fotoğraf|fotograf[íi]as?|fotografie|imagen|imagem|immagine|bild(?:er|nachweis|quelle)?|kuva|valokuva|zdjęcie|ảnh|фото(?:графия|графія)?|снимка|φωτογραφία|写真(?:提供)?|撮影|摄影|攝影|图片?|圖片?|照片|(?:图片?|圖片?)(?:来源|來源)|사진(?: ?제공)?|صورة|الصورة|صور|تصوير|عکس|צילום|תמונה|फोटो|तस्वीर`;
const credit = `credits?|cr[ée]dit(?:o|os|s|i)?`;
/** Whose it is, or who supplied it, need not have made it. */
const source = `copyright|sources?|fuente|quelle|fonte|källa|bron|источник|المصدر|提供|来源|來源`;
const by = `by|par|por|von|di|door|przez|av|af|de`;

const desks = [
  // Where letters have no capitals, a person behind the kind cannot be told from a house.
  ...[en, de].flatMap(({ pictures }) => pictureKinds.map((kind) => pictures[kind])),
  '(?:photo[ -])?illustrations?',
  '(?:photo )?(?:composite|collage|montage)',
  '(?:court(?:room)? )?sketch',
  'cartoon',
  'infographics?',
  'animation',
  'rendering',
  "artist['’]s (?:impression|concept)",
  'video',
  'ilustraci[óo]n',
  'illustrazione',
  'карта',
].join('|');

const openings: [TokenKind, RegExp][] = [
  ['mark', new RegExp(`^(?:${source})\\s*[:：]\\s*`, 'iu')],
  ['mark', /^(?:©|\(c\)|ⓒ)\s*(?:copyright\s*)?(?:\d{4}(?:[-–]\d{2,4})?,?\s*)?/i],
  [
    'courtesy',
    /^(?:(?:photo|image|picture)s?(?:\s*:\s*|\s+))?(?:courtesy(?:\s*:|\s+of)?|avec l['’]aimable autorisation d[eu]|cortes[íi]a de|mit freundlicher genehmigung von)\s+/i,
  ],
  ['flag', /^(?:pool|hand-?out|file|supplied)\s+(?=photo(?:graph)?s?\s+by\s)/i],
  ['lead', new RegExp(`^(?:${photo})\\s+(?:${by})(?=\\s|:)\\s*:?\\s*`, 'iu')],
  [
    'lead',
    new RegExp(
      `^(?:(?:${photo})\\s+)?(?:mandatory\\s+)?(?:${credit})(?:\\s+(?:${photo}))?\\s*[:：.…]+\\s*`,
      'iu',
    ),
  ],
  ['lead', new RegExp(`^(?:${photo})\\s*[:：=/／]\\s*|^fot\\.\\s*`, 'iu')],
  ['lead', /^photo credit should read:?\s+/i],
  ['lead', /^satellite (?:image|photo)s?(?:\s+by|\s*:|(?=\s*(?:©|\(c\))))\s*/i],
  ['desk', new RegExp(`^(?:${desks})(?:\\s+by\\s+|\\s*[:：/]\\s*)`, 'iu')],
  ['lead', /^(?:left|right|top|bottom|above|below|main(?: image)?|inset)\s*:\s*/i],
  ['by', /^by\s+(?=\S+\s+\S)/i],
];

/** @returns the tokens of all that stands before the first name or house, in whatever order */
export function readOpenings(line: string): CreditToken[] {
  const tokens: CreditToken[] = [];
  let rest = line;
  for (let found = true; found;) {
    const [kind, text = ''] = nextOpening(rest, tokens);
    found = text !== '';
    if (kind && found) tokens.push({ kind, text });
    rest = rest.slice(text.length);
  }
  // The article before a house is ours; one that is part of its name has a capital.
  const [article = ''] = tokens.length > 0 ? (/^the\s+(?=\S)/.exec(rest) ?? []) : [];
  tokens.push({ kind: 'article', text: article });
  return [...tokens, ...readMaker(rest.slice(article.length))];
}

function nextOpening(rest: string, before: CreditToken[]): [TokenKind?, string?] {
  for (const [kind, pattern] of openings) {
    const [text] = pattern.exec(rest) ?? [];
    // `Mandatory credit: Photo by` are two; `Map: Chart:` is nothing that we know.
    const isMore = kind !== 'lead' && before.some((token) => token.kind === kind);
    if (text && !isMore) return [kind, text];
  }
  return [];
}

const rank =
  /^(?:(?:(?:1st|2nd|3rd|First|Second|Third) (?:Class|Lt\.|Lieutenant)|Staff|Tech\.|Technical|Master|Gunnery|Lance|Senior|Chief|Petty Officer|Mass Communication Specialist|Airman|Seaman|Sgt\.|Sergeant|Cpl\.|Spc\.|Pfc\.|Pvt\.|Capt\.|Lt\.|Maj\.|Col\.)\s+)+/;

/** `U.S. Navy photo by Petty Officer 2nd Class Jane Doe`: the house stands before the word. */
function readMaker(rest: string): CreditToken[] {
  const [, house = '', link = ''] =
    /^(.{2,60}?)(\s+(?:photo|image|picture)s?\s+by\s+)/i.exec(rest) ?? [];
  if (!house || !knownHouse(house) || readFlag(house)) {
    const [, whole = '', of = ''] = /^(.{2,60}?\s+photo)(\s+by\s+)/i.exec(rest) ?? [];
    if (!whole || !knownHouse(whole)) return [];
    return [
      { kind: 'house', text: whole },
      { kind: 'by', text: of },
      ...readRank(rest.slice(whole.length + of.length)),
    ];
  }
  const after = rest.slice(house.length + link.length);
  return [{ kind: 'house', text: house }, { kind: 'by', text: link }, ...readRank(after)];
}

function readRank(rest: string): CreditToken[] {
  const [text = ''] = rank.exec(rest) ?? [];
  return text ? [{ kind: 'rank', text }] : [];
}
