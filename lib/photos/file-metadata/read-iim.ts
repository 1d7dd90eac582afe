import { Buffer } from 'node:buffer';
import { decodeText } from './decode-text.ts';
import type { Statement } from './statement.ts';
import type { RecordField } from '../file-record.ts';

/** The datasets of record 2 that we use (IPTC-IIM 4.2, chapter 6). */
const fields: Partial<Record<number, RecordField>> = {
  40: 'instructions',
  80: 'creators',
  110: 'credit',
  115: 'source',
  116: 'copyright',
  120: 'caption',
};
/** Dataset 1:90 names the letters by an escape sequence of ISO 2022; these are UTF-8. */
const utf8 = /^\x1b%(?:G|\/[GHI])/;

export function readIim(bytes: Buffer): Statement {
  const found: { field: RecordField; value: Buffer }[] = [];
  let isUtf8 = false;
  for (const { record, dataset, value } of datasets(bytes)) {
    if (record === 1 && dataset === 90) isUtf8 = utf8.test(value.toString('latin1'));
    const field = record === 2 && fields[dataset];
    if (field) found.push({ field, value });
  }
  const statement: Statement = { standard: 'IIM', texts: {}, notes: [] };
  for (const { field, value } of found) {
    const { text, sure } = decodeText(withoutZeros(value), isUtf8);
    (statement.texts[field] ??= []).push(text);
    if (!sure) statement.notes?.push({ kind: 'letters', field, standard: 'IIM', text });
  }
  return statement;
}

type Dataset = { record: number; dataset: number; value: Buffer };

function* datasets(stored: Buffer): Generator<Dataset> {
  const bytes = inOrder(stored);
  for (let at = 0; at + 5 <= bytes.length && bytes[at] === 0x1c;) {
    const [record = 0, dataset = 0] = [bytes[at + 1], bytes[at + 2]];
    let length = bytes.readUInt16BE(at + 3);
    at += 5;
    // An extended dataset: the length of its length.
    if (length & 0x8000) {
      const wide = length & 0x7fff;
      if (wide === 0 || wide > 4 || at + wide > bytes.length) return;
      length = bytes.readUIntBE(at, wide);
      at += wide;
    }
    yield { record, dataset, value: bytes.subarray(at, at + length) };
    at += length;
  }
}

/** TIFF writers store it as integers of four bytes, and a change of byte order turns them round. */
function inOrder(bytes: Buffer): Buffer {
  if (bytes[0] === 0x1c || bytes[3] !== 0x1c) return bytes;
  return Buffer.from(bytes.subarray(0, bytes.length - (bytes.length % 4))).swap32();
}

/** Some pad their texts. */
function withoutZeros(value: Buffer): Buffer {
  const end = value.indexOf(0);
  return end < 0 ? value : value.subarray(0, end);
}
