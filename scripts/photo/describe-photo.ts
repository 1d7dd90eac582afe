/** A picture as the picture editor must see it before it runs: its record, and what becomes of it. */
import { say } from '../../lib/language/say.ts';
import { wordsOf } from '../../lib/language/words.ts';
import { makeFeedPicture, toMedia } from '../../lib/feeds/feed-picture.ts';
import { imageInPage } from '../../lib/structured-data/image-object.ts';
import { describeCredit } from '../../lib/photos/credit/describe-credit.ts';
import type { FileRecord, RecordField } from '../../lib/photos/file-record.ts';
import { frontMatterOf } from './front-matter-of.ts';
import { tellNote } from '../../lib/photos/file-notes.ts';
import { readXmp } from '../../lib/photos/file-metadata/read-xmp.ts';
import { makePhoto, type Photo } from '../../lib/photos/photo.ts';
import type { Looks } from '../../lib/photos/probe-picture.ts';
import { printSection, type Row } from '../../lib/photos/print-section.ts';
import { plainCaption, xmpPacket } from '../../lib/photos/xmp-packet.ts';

/** Narrower, a lead stands smaller than the page wants it. */
const leadWidth = 1200;

type Described = {
  /** Its path, as the editor gave it. */
  file: string;
  /** Its name, as a story gives it. */
  src: string;
  looks: Looks;
  record: FileRecord;
};

/** @returns lines of 80 columns at most, unless a word or an address is longer; no front matter is read */
export function describePhoto({ file, src, looks, record }: Described): string {
  const photo = makePhoto({ src }, file, { ...looks, hash: '', record });
  return [
    printSection(`${file}\n${'='.repeat(file.length)}`, aboutFile(looks, record)),
    printSection('The record, and where each field comes from', recordRows(photo, record)),
    ...(record.notes
      ? [printSection('What the check tells of the file', noteRows(file, record))]
      : []),
    printSection('The credit, taken apart', describeCredit(photo.credit)),
    printSection('What each surface prints', surfaceRows(photo)),
    printSection('What is missing', missingRows(photo)),
    `Front matter to paste (${needed(photo)})\n\n${frontMatterOf(photo, src)}`,
  ].join('\n');
}

function aboutFile({ width, height }: Looks, { located, instructions }: FileRecord): Row[] {
  const wide = width >= leadWidth ? 'wide enough for a lead' : `a lead wants ${leadWidth} at least`;
  return [
    ['size', `${width} × ${height} pixels; ${wide}`],
    ['position', located ? 'in the file (GPS); in no file that we send' : 'not in the file'],
    ['instructions', instructions ?? 'none'],
  ];
}

function noteRows(file: string, { notes = [] }: FileRecord): Row[] {
  return notes.flatMap((note): Row[] => {
    const { message, mend } = tellNote(note, file);
    return [
      ['it', message],
      ['mend', mend],
    ];
  });
}

/** Where a field comes from that the file does not give by itself. */
const derived: Partial<Record<RecordField, string>> = {
  credit: 'cut off the end of the caption',
  creators: 'read out of the credit',
};

/** Each field of the record: whose text it is. */
function recordRows(photo: Photo, { from, credit }: FileRecord): Row[] {
  const origin = (field: RecordField, text: string | undefined): string => {
    if (!text) return 'nobody gives it';
    const standard = from[field];
    if (!standard) return `${text} (${derived[field] ?? 'worked out'})`;
    return `${text} (${standard}${standard === 'IIM' ? ', which cuts long texts' : ''})`;
  };
  // Of the house and the maker, or of the caption's end.
  const isMade = from.credit && credit && photo.credit && photo.credit !== credit;
  return [
    ['alt', origin('alt', photo.alt)],
    ['description', origin('description', photo.description)],
    ['caption', origin('caption', photo.caption)],
    [
      'credit',
      isMade ? `${photo.credit} (${from.credit} says "${credit}")` : origin('credit', photo.credit),
    ],
    ['creator', origin('creators', photo.creators.join('; '))],
    ['copyright', origin('copyright', photo.copyright)],
    ['source', origin('source', photo.source)],
    ['license', origin('license', photo.license)],
    ['acquire', origin('acquire', photo.acquire)],
    ['source type', origin('sourceType', photo.sourceType)],
  ];
}

/** Asked of the very functions that make the surfaces. */
function surfaceRows(photo: Photo): Row[] {
  const origin = 'https://example.com';
  const words = wordsOf('en');
  const { creditText, creator } = imageInPage(photo, origin) as object as Named;
  const media = toMedia(makeFeedPicture(photo, { origin, words })).contents?.[0];
  const sent = readXmp(Buffer.from(xmpPacket(photo))).texts;
  const note = photo.ai && say(words.pictures.note, { text: words.pictures[photo.ai] });
  return [
    ['page, alt', photo.alt || nothing],
    ['page, caption', photo.caption ? plainCaption(photo.caption) : nothing],
    ['page, credit', photo.credit ? [photo.credit, note].filter(Boolean).join(' ') : nothing],
    ['RSS', `media:credit ${media?.credits?.[0]?.value ?? nothing}`],
    ['JSON-LD', `creditText ${creditText ?? nothing}`],
    ['', `creator ${names(creator)}`],
    ['XMP', `photoshop:Credit ${sent.credit?.join('; ') ?? nothing}`],
    ['', `dc:creator ${sent.creators?.join('; ') ?? nothing}`],
  ];
}

/** The two fields, without schema.org's many ways to write them. */
type Named = { creditText?: string; creator?: Maker | Maker[] };
type Maker = { '@type': string; name: string };

const nothing = '(nothing)';

function names(makers: Maker | Maker[] = []): string {
  const all = [makers].flat().map((maker) => `${maker.name} (${maker['@type']})`);
  return all.join('; ') || nothing;
}

function needed({ alt, credit }: Photo): string {
  const fields = ['src', ...(alt ? [] : ['alt']), ...(credit ? [] : ['credit'])].join(', ');
  return `needed: ${fields}; the file gives the rest`;
}

function missingRows({ alt, credit, caption, copyright }: Photo): Row[] {
  const rows: (Row | false)[] = [
    !alt && ['alt', 'must be written: what the picture shows, for those who cannot see it'],
    !credit && ['credit', 'must be written: the line exactly as the agency wants it'],
    !caption && ['caption', 'may be written: what the reader should know'],
    !copyright && ['copyright', 'may be written: the copyright notice'],
  ];
  const missing = rows.filter((row) => row !== false);
  return missing.length > 0 ? missing : [['nothing', '']];
}
