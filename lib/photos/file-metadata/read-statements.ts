/** All that a picture's file says, in whatever block of it. */
import type { FileNote } from '../file-record.ts';
import { findBlocks } from './find-blocks.ts';
import { photoshopBlocks } from './photoshop-blocks.ts';
import { readExif } from './read-exif.ts';
import { readIim } from './read-iim.ts';
import { readXmp } from './read-xmp.ts';
import type { Statement } from './statement.ts';

type Read = { statements: Statement[]; notes: FileNote[] };

const order = ['XMP', 'IIM', 'EXIF'];

/** @returns each block's statement, the best standard first */
export function readStatements(bytes: Buffer): Read {
  const statements: Statement[] = [];
  const notes: FileNote[] = [];
  const queue = [...findBlocks(bytes)];
  for (let block = queue.shift(); block; block = queue.shift()) {
    if (!('bytes' in block)) notes.push(block);
    else if (block.kind === 'XMP') statements.push(readXmp(block.bytes));
    else if (block.kind === 'IIM') statements.push(readIim(block.bytes));
    else if (block.kind === 'Photoshop') queue.unshift(...photoshopBlocks(block.bytes));
    else {
      const exif = readExif(block.bytes);
      statements.push(exif.statement);
      queue.unshift(...exif.blocks);
    }
  }
  const cleaned = statements.map(withCleanTexts);
  cleaned.sort((a, b) => order.indexOf(a.standard) - order.indexOf(b.standard));
  return { statements: cleaned, notes: [...notes, ...cleaned.flatMap((one) => one.notes ?? [])] };
}

/** Every place that prints a text is one line, and an empty text says nothing. */
function withCleanTexts(statement: Statement): Statement {
  const texts = Object.entries(statement.texts)
    .map(([field, all]) => [field, all.map(clean).filter((text) => text !== '')] as const)
    .filter(([, all]) => all.length > 0);
  return { ...statement, texts: Object.fromEntries(texts) };
}

function clean(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}
