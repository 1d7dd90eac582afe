/** Looks for the words of stories that readers may not see, in whatever form they may lie. */
import { gunzipSync } from 'node:zlib';
import type { Served } from './crawl-all.ts';

/** Each stands in the content folder only where it is said here. */
const secrets = {
  draft: ['quokka', 'fish'],
  scheduled: ['narwhal', 'berry'],
  withdrawn: ['wombat', 'plum'],
  /** In the record of a picture whose right has ended. */
  expired: ['cassowary', 'pear'],
} as const;
export type Secret = keyof typeof secrets;
export const allSecrets = Object.keys(secrets) as Secret[];

/** The address of a withdrawn story was public and stays so. */
export const withdrawnSlug = 'wombatplum-withdrawn';

/**
 * @returns what of the secrets is in the bytes, with the letters around it: as text in any case, with
 *   spaces, hyphens or markup between the halves, in UTF-16, backwards, in hex, in Base64, in gzip
 */
export function findSecrets(bytes: Buffer | string, which: Secret[] = allSecrets): string[] {
  const text = unpacked(Buffer.from(bytes)).toString('latin1').replaceAll('\0', '');
  return which.flatMap((secret) => {
    const found = (patterns[secret] ??= patternOf(secrets[secret])).exec(text);
    if (!found) return [];
    const around = text.slice(Math.max(0, found.index - 60), found.index + 60);
    return [`${secret}: …${around.replace(/[^\x20-\x7e]+/g, '·')}…`];
  });
}

const patterns: Partial<Record<Secret, RegExp>> = {};

function unpacked(bytes: Buffer): Buffer {
  return bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes;
}

function patternOf([head, tail]: readonly [string, string]): RegExp {
  const word = head + tail;
  const capital = word[0]!.toUpperCase() + word.slice(1);
  const between = '(?:[\\s_+./-]|%20|%2d|&nbsp;|&shy;|<[^>]{0,200}>)*';
  const plain = [head + between + tail, backwards(word), hex(word), hex(capital)];
  const coded = [word, capital, word.toUpperCase()].flatMap(inBase64);
  return new RegExp(`${plain.map(anyCase).join('|')}|${coded.join('|')}`);
}

/** Base64 minds the case, so the pattern as a whole must not ignore it. */
function anyCase(pattern: string): string {
  return pattern.replace(/(?<!\\)[a-z]/g, (letter) => `[${letter}${letter.toUpperCase()}]`);
}

function backwards(word: string): string {
  return Array.from(word).reverse().join('');
}

function hex(word: string): string {
  return Buffer.from(word).toString('hex');
}

/** A word's letters in Base64 depend on where in a group of three bytes it begins. */
function inBase64(word: string): string[] {
  return [0, 1, 2].map((before) => {
    const coded = Buffer.from('\0'.repeat(before) + word).toString('base64');
    const sure = coded.slice(
      Math.ceil((before * 4) / 3),
      Math.floor(((before + word.length) * 4) / 3),
    );
    return sure.replaceAll('+', '[+-]').replaceAll('/', '[/_]');
  });
}

/** What an answer says, its headers too; a withdrawn story's own address is its own to say. */
export function leaksIn(answer: Served, which?: Secret[]): string[] {
  const said = [...answer.headers].flat().join('\n');
  const own = answer.path.includes(withdrawnSlug);
  const all = Buffer.concat([Buffer.from(said), answer.body]);
  return findSecrets(own ? all.toString('latin1').replaceAll(withdrawnSlug, '') : all, which);
}
