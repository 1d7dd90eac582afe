import { Readability } from '@mozilla/readability';
import { expect, test } from '@playwright/test';
import Defuddle from 'defuddle';
import glob from 'fast-glob';
import { JSDOM } from 'jsdom';
import { toString } from 'mdast-util-to-string';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { parse } from 'yaml';
import { editions } from './editions.ts';
import { withoutStyles } from './served-page.ts';

type Read = { title?: string; byline?: string; content: string };

/** Firefox's reader mode, and the one that clippers use, whose titles are those of share cards. */
const readers: Record<string, (page: Document, url: string) => Read> = {
  Readability: (page) => {
    const { title, byline, content } = new Readability(page).parse() ?? {};
    return { title: title ?? '', byline: byline ?? '', content: content ?? '' };
  },
  Defuddle: (page, url) => ({ content: new Defuddle(page, { url }).parse().content }),
};

/** Over the served page, against the words of the file the editor wrote. */
for (const [folder, edition] of [
  ['e2e/content', editions.fixture],
  ['content', editions.paper],
] as const) {
  for (const file of glob.sync(`${folder}/articles/**/*.mdx`, { ignore: ['**/hidden/**'] })) {
    const slug = basename(file, '.mdx');
    for (const [reader, read] of Object.entries(readers))
      test(`${reader} keeps every word of ${file}`, async () => {
        const source = readStory(file);
        const url = `${edition.url}/articles/${slug}`;
        const { document } = new JSDOM(withoutStyles(await (await fetch(url)).text()), { url })
          .window;
        const { title, byline, content } = read(document, url);
        const shown = new JSDOM(content).window.document;

        expect(title ?? source.title).toContain(source.title);
        for (const author of source.authors) expect(byline ?? author).toContain(author);

        const figures = [...shown.querySelectorAll('figure')].map((figure) => {
          figure.remove();
          return words(figure.textContent);
        });
        // Each reader writes the mark of a note in its own way.
        for (const mark of shown.querySelectorAll('sup')) {
          if (mark.querySelector('a[href*="#"]')) mark.remove();
        }
        const text = words(shown.body.textContent).join(' ');
        const wanted = source.body.join(' ');
        expect(text.split(wanted)).toHaveLength(2);
        for (const note of source.notes) expect(text.split(note)).toHaveLength(2);
        // What stands before and after is the page's own: never a word of the body again.
        expect(figures.flat().join(' ')).not.toContain(wanted);

        for (const { caption, credit } of source.pictures) {
          const holding = figures.filter((figure) =>
            figure.join(' ').includes(words(credit).join(' ')),
          );
          expect(holding.length, credit).toBeGreaterThan(0);
          const printed = figures.map((figure) => figure.join(' ')).join('\n');
          expect(printed.split(words(caption).join(' ')), caption).toHaveLength(2);
        }
      });
  }
}

type Story = {
  title: string;
  authors: string[];
  body: string[];
  notes: string[];
  pictures: { caption: string; credit: string }[];
};

function readStory(file: string): Story {
  const [, front = '', text = ''] = readFileSync(file, 'utf8').split(/^---$/m);
  const fields = parse(front) as {
    title: string;
    authors: string[];
    lead?: { photo?: Picture; video?: { poster: Picture } };
  };
  const folder = file.split('/articles/')[0]!;
  const lead = fields.lead?.photo ?? fields.lead?.video?.poster;
  return {
    title: fields.title,
    authors: fields.authors.map(
      (id) =>
        (parse(readFileSync(`${folder}/authors/${id}.yaml`, 'utf8')) as { name: string }).name,
    ),
    body: bodyWords(text),
    notes: treeOf(text)
      .children.filter(({ type }) => type === 'footnoteDefinition')
      .map((note) => words(toString(note)).join(' ')),
    pictures: isShown(lead) ? [{ caption: plain(lead.caption), credit: lead.credit }] : [],
  };
}

type Picture = { caption: string; credit: string; expires?: string };

/** What the file of a picture says instead is e2e/credit.once.spec.ts's to read. */
function isShown(lead: Partial<Picture> | undefined): lead is Picture {
  return Boolean(lead?.caption && lead.credit && !lead.expires);
}

function treeOf(markdown: string) {
  return unified().use(remarkParse).use(remarkGfm).use(remarkMdx).parse(markdown);
}

/** The words of the Markdown, block by block, without the figures; footnotes are not in the order of the text. */
function bodyWords(markdown: string): string[] {
  const collect = (node: {
    type: string;
    children?: unknown[];
    name?: string | null;
  }): string[] => {
    if (node.type === 'footnoteDefinition') return [];
    if (
      node.type === 'mdxJsxFlowElement' &&
      ['Photo', 'Video', 'Gallery'].includes(node.name ?? '')
    ) {
      return [];
    }
    const blocks = [
      'root',
      'list',
      'listItem',
      'blockquote',
      'table',
      'tableRow',
      'mdxJsxFlowElement',
    ];
    if (!blocks.includes(node.type)) return words(toString(node));
    return (node.children ?? []).flatMap((child) => collect(child as typeof node));
  };
  return collect(treeOf(markdown));
}

function plain(markdown: string): string {
  return markdown.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1');
}

/** Defuddle closes up a space before a colon and its like. */
function words(text: string | null): string[] {
  return (text ?? '')
    .replace(/\s+(?=[:;,.!?])/g, '')
    .split(/\s+/)
    .filter(Boolean);
}
