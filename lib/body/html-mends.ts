/** What to write in the place of an element of HTML, since a story holds few of them. */
import { toString } from 'mdast-util-to-string';
import type { ElementNode } from './pair-tags.ts';

type Mend = (words: string, attribute: (name: string) => string) => string;

const photo: Mend = (_, attribute) =>
  `use <Photo src="${attribute('src') || '…'}" alt="${attribute('alt') || '…'}" caption="…" credit="…" /> on a line of its own`;
const video: Mend = () => 'use <Video url="…" title="…" …/> on a line of its own, or link to it';
const without: Mend = () => 'take the tags out and leave an empty line between paragraphs';
const none: Mend = () =>
  'take it out: nothing in a story runs, and the page has a style of its own';
const table: Mend = () =>
  'write it as a Markdown table: | a | b |, and | - | - | below its first row';
const list: Mend = () => 'begin each entry with "- ", or with "1. " in a numbered list';
const around =
  (mark: string): Mend =>
  (words) =>
    `write ${mark}${words}${mark}`;

/** By name. The first words of an element stand for all of them. */
const mends: Record<string, Mend> = {
  a: (words, attribute) =>
    attribute('href')
      ? `write [${words}](${attribute('href')})`
      : 'take it out: a heading has an address of its own, made of its words',
  ...named('em i u ins dfn var', around('*')),
  ...named('strong b', around('**')),
  ...named('del s strike', around('~~')),
  ...named('code tt samp', around('`')),
  ...named('p div span section article main header footer center font', without),
  ...named('h1 h2 h3 h4 h5 h6', (words) => `write ## ${words} on a line of its own`),
  ...named('ul ol li dl dt dd', list),
  ...named('table thead tbody tfoot tr td th caption colgroup col', table),
  ...named('img picture figure figcaption svg canvas', photo),
  ...named('iframe video embed object audio source', video),
  ...named('script style link meta noscript template', none),
  blockquote: () => 'begin each of its lines with "> "',
  aside: () => 'write <Aside> and </Aside>',
  pre: () => 'set it between two lines of ```',
  hr: () => 'write *** on a line of its own',
  time: without,
};

function named(names: string, mend: Mend): Record<string, Mend> {
  return Object.fromEntries(names.split(' ').map((name) => [name, mend]));
}

/** @returns undefined for a name that HTML does not have either */
export function htmlMend(element: ElementNode): string | undefined {
  const name = element.tag.name.toLowerCase();
  if (!Object.hasOwn(mends, name)) return undefined;
  const attribute = (wanted: string) => {
    const value = element.tag.attributes.find((one) => one.name === wanted)?.value;
    return typeof value === 'string' ? value : '';
  };
  return mends[name]!(briefly(toString(element)), attribute);
}

function briefly(words: string): string {
  const line = words.trim().replace(/\s+/g, ' ');
  if (!line) return '…';
  return line.length <= 40 ? line : `${line.slice(0, 40).replace(/\s\S*$/, '')} …`;
}
