/** Finds what a picture's file says of the picture, by the rules of its format. */
import type { Block } from './block.ts';
import { gifBlocks } from './gif-blocks.ts';
import { heifBlocks } from './heif-blocks.ts';
import { jpegBlocks } from './jpeg-blocks.ts';
import { pngBlocks } from './png-blocks.ts';
import { webpBlocks } from './webp-blocks.ts';

const formats: [RegExp, (bytes: Buffer) => Iterable<Block>][] = [
  [/^\xff\xd8\xff/, jpegBlocks],
  [/^\x89PNG\r\n\x1a\n/, pngBlocks],
  [/^RIFF[^]{4}WEBP/, webpBlocks],
  [/^GIF8[79]a/, gifBlocks],
  [/^[^]{4}ftyp/, heifBlocks],
  [/^(?:II[*+]\0|MM\0[*+])/, (bytes) => [{ kind: 'TIFF', bytes }]],
];

/** @param bytes the whole file; of an unknown format there is nothing */
export function findBlocks(bytes: Buffer): Iterable<Block> {
  const beginning = bytes.toString('latin1', 0, 16);
  return formats.find(([magic]) => magic.test(beginning))?.[1](bytes) ?? [];
}
