/** What reader modes make of a story: the author's words, in order, once, and nothing from beside it. */
import { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { wordsOf } from '../markup-fixture';
import { beside, storyPage } from './story-page-fixture';

const url = 'https://example.org/articles/trucks';

/** Each takes a page to the HTML of its story. */
const readers = {
  Readability: (page: Document) => new Readability(page).parse()?.content,
  Defuddle: (page: Document) => new Defuddle(page, { url }).parse().content,
};

/** A part of a story as it is written, the words it adds to the text, and its pictures' captions with their credits. */
type Part = { written: string; words: string; figures?: string[]; foot?: string };

const photo = (caption: string, credit: string) =>
  `<Photo src="a.jpg" alt="A gate" caption="${caption}" credit="${credit}" />`;

const parts: Record<string, Part> = {
  paragraphs: {
    written: 'One more, with **weight** and a [link](/about).',
    words: 'One more, with weight and a link.',
  },
  headings: {
    written: '## What was said\n\nLittle.\n\n### And what was not\n\nMuch.',
    words: 'What was said Little. And what was not Much.',
  },
  list: {
    written:
      '- The gate is of steel.\n- The wall is of [stone](https://example.org/wall).\n\n1. First comes the gate.\n   - Its lock is new.\n2. Then comes the wall.',
    words:
      'The gate is of steel. The wall is of stone. First comes the gate. Its lock is new. Then comes the wall.',
  },
  quote: {
    written: '> The gate stays shut.\n>\n> Until Monday.',
    words: 'The gate stays shut. Until Monday.',
  },
  table: {
    written: '| Day | Trucks |\n| --- | ---: |\n| Monday | 12 |\n| Tuesday | 40 |',
    words: 'Day Trucks Monday 12 Tuesday 40',
  },
  code: {
    written: '```\nopen gate\nclose gate\n```\n\nThe word `open` is a command.',
    words: 'open gate close gate The word open is a command.',
  },
  footnotes: {
    written: 'It was counted[^1] twice.\n\n[^1]: By the port.',
    words: 'It was counted1 twice.',
    foot: 'By the port.',
  },
  Photo: {
    written: photo('The gate by day.', 'Jane Doe/AP'),
    words: '',
    figures: ['The gate by day. Jane Doe/AP'],
  },
  Video: {
    written:
      '<Video url="https://example.org/v" title="The gate on film" duration="PT1M5S" poster="a.jpg" posterAlt="A gate" posterCaption="The gate as filmed." posterCredit="Jim Poe/AFP" />',
    words: '',
    figures: ['The gate on film', 'The gate as filmed. Jim Poe/AFP'],
  },
  Gallery: {
    written: `<Gallery>\n${photo('The gate at dawn.', 'Ann Roe/EPA')}\n${photo('The gate at dusk.', 'Max Mo/dpa')}\n${photo('The gate at noon.', 'Joe Loe/PA')}\n</Gallery>`,
    words: '',
    figures: [
      'The gate at dawn. Ann Roe/EPA',
      'The gate at dusk. Max Mo/dpa',
      'The gate at noon. Joe Loe/PA',
    ],
  },
  Aside: {
    written: '<Aside>\n\n**Beside the story.** A note has a paragraph.\n\n</Aside>',
    words: 'Beside the story. A note has a paragraph.',
  },
  PullQuote: { written: '<PullQuote>Nobody opened it.</PullQuote>', words: 'Nobody opened it.' },
};

const gallery: Part = {
  written: `<Gallery>\n${photo('A truck from before.', 'Lev Radin/Sipa USA, via Reuters')}\n${photo('A truck from behind.', 'REUTERS/Edgard Garrido')}\n</Gallery>`,
  words: '',
  figures: [
    'A truck from before. Lev Radin/Sipa USA, via Reuters',
    'A truck from behind. REUTERS/Edgard Garrido',
  ],
};

/** Paragraphs of 45 words in sentences of 15; no word comes twice. */
function prose(count: number): Part[] {
  const sentences = Array.from(
    { length: Math.ceil(count / 15) },
    (_, i) => `${Array.from({ length: 15 }, (_, j) => `word${15 * i + j}`).join(' ')}.`,
  );
  return Array.from({ length: Math.ceil(sentences.length / 3) }, (_, i) => {
    const words = sentences.slice(3 * i, 3 * i + 3).join(' ');
    return { written: words, words };
  });
}

/** The story with the part in its midst. */
function storyWith(part: Part, length: number, hasGallery: boolean): Part {
  const paragraphs = prose(length);
  const middle = Math.ceil(paragraphs.length / 2);
  const all = [
    ...paragraphs.slice(0, middle),
    part,
    ...paragraphs.slice(middle),
    ...(hasGallery ? [gallery] : []),
  ];
  return {
    ...part,
    written: all.map(({ written }) => written).join('\n\n'),
    words: all
      .map(({ words }) => words)
      .filter(Boolean)
      .join(' '),
    figures: all.flatMap(({ figures = [] }) => figures),
  };
}

const fields = { title: 'Trucks wait', standfirst: 'The crossing stayed shut.', dateline: 'CAIRO' };

describe.each(Object.entries(readers))('%s reads word for word', (_, read) => {
  const kinds = Object.keys(parts).flatMap((kind) =>
    [60, 300, 700].flatMap((length) =>
      [true, false].map((hasGallery) => ({ kind, length, hasGallery })),
    ),
  );
  // A sentence or two, below teasers of longer ones.
  const short = [0, 15, 30].map((length) => ({ kind: 'paragraphs', length, hasGallery: false }));
  const cases = [...kinds, ...short];
  test.each(cases)(
    '$kind in $length words, gallery: $hasGallery',
    ({ kind, length, hasGallery }) => {
      const { written, words, figures = [], foot } = storyWith(parts[kind]!, length, hasGallery);
      const page = new JSDOM(storyPage(written, fields, hasGallery), { url }).window.document;
      const { body } = new JSDOM(read(page) ?? '').window.document;
      const whole = wordsOf(body)!.replaceAll('Credit: ', '');
      for (const figure of figures) expect(whole.split(figure), figure).toHaveLength(2);
      for (const [place, text] of Object.entries(beside)) expect(whole, place).not.toContain(text);
      expect(whole).not.toMatch(/More from|Topics/);

      for (const figure of body.querySelectorAll('figure')) figure.remove();
      const parted = wordsOf(body)!.split(words);
      expect(parted, wordsOf(body)).toHaveLength(2);
      // Nothing but the page's own head may stand before, and nothing after: never a word of the story again.
      expect(parted[0]).toMatch(
        /^(The Fixture |World News |The crossing stayed shut\. |By Jane Doe |CAIRO |Published February 13, 2024, 4:00 PM EST )*$/,
      );
      if (foot) expect(parted[1]).toMatch(/^( Footnotes)? By the port\.( ↩)?$/);
      else expect(parted[1]).toBe('');
    },
  );
});
