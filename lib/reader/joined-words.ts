/** A word that has grown into the link or the emphasis beside it: `Netanyahu[rejected](…)`. */
import type { Nodes } from 'mdast';
import { lineOf } from '../body/findings.ts';
import { wordsOf } from './body-text.ts';
import type { Slip } from './prose-slips.ts';

const marked = new Set(['link', 'linkReference', 'emphasis', 'strong', 'delete']);
const lastWord = /[\p{L}\p{N}\p{M}]+$/u;
const firstWord = /^[\p{L}\p{N}\p{M}]+/u;

/** Languages whose words stand together. */
const together =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** An ending of a word may follow a link, as in `[dog](…)s`, and a part of a word may be stressed. */
const shortest = 3;

/** @param block a paragraph, a heading, a cell, or a part of one */
export function joinedWords(block: Nodes): Slip[] {
  if (!('children' in block)) return [];
  const { children } = block;
  return children.flatMap((node, i) => {
    const before = children[i - 1];
    const slips = before ? joinOf(before, node) : [];
    return [...slips, ...joinedWords(node)];
  });
}

function joinOf(before: Nodes, after: Nodes): Slip[] {
  if (!marked.has(before.type) && !marked.has(after.type)) return [];
  const left = lastWord.exec(wordsOf(before))?.[0];
  const right = firstWord.exec(wordsOf(after))?.[0];
  if (!left || !right || together.test(left.slice(-1)) || together.test(right[0] ?? '')) return [];
  const short = (word: string) => Array.from(word).length < shortest;
  const isLink = (node: Nodes) => /^link/.test(node.type);
  if (isLink(before) ? short(right) : !isLink(after) && (short(left) || short(right))) return [];
  const message = `"${left}" and "${right}" stand together without a space`;
  return [{ line: lineOf(after), message, mend: 'put a space between them' }];
}
