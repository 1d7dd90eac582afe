import { describe, expect, test } from 'vitest';
import {
  makeArticle,
  makeAuthor,
  makePicture,
  makeTopic,
  makeVideo,
} from '../archive/article-fixture.ts';
import { makeContext } from '../body/context-fixture.ts';
import { parseBody } from '../body/parse-body.ts';
import type { Article } from '../archive/newsroom.ts';
import type { Photo } from '../photos/photo.ts';
import type { PhotoFields } from '../schema/photo.ts';
import { articleMarkdown, canonicalOf } from './article-markdown.ts';

const photoOf = ({ src, alt, caption, credit }: PhotoFields): Photo | undefined =>
  src === 'expired.jpg'
    ? undefined
    : makePicture({ id: src.replace('.jpg', ''), alt: alt ?? '', caption, credit: credit ?? '' });

const edition = {
  ...makeContext(photoOf),
  origin: 'https://example.org',
  canonicalOrigin: 'https://example.org',
  zone: { timeZone: 'America/New_York' },
};

const write = (body: string, article: Partial<Article> = {}, more = {}) =>
  articleMarkdown(makeArticle(article), parseBody(body).root, { ...edition, ...more });

/** What stands below the facts. */
const textOf = (body: string, article: Partial<Article> = {}) =>
  write(body, article).split(/\n- Canonical: .*\n\n?/)[1];

test('a part of a series names the parts beside it', () => {
  const series = makeTopic('the-crossing');
  const [previous, next] = ['one', 'three'].map((slug) => makeArticle({ slug, title: slug }));
  const text = write(
    'Words.',
    { series },
    { place: { series, part: 2, parts: 3, previous, next } },
  );
  expect(text).toContain(
    '- Series: [The Crossing](https://example.org/series/the-crossing), Part 2 of 3\n' +
      '- Previous part: [one](https://example.org/articles/one.md)\n' +
      '- Next part: [three](https://example.org/articles/three.md)\n',
  );
});

test('the facts come first', () => {
  const article = {
    title: 'Trucks & <tanks> "wait" 🚚 معبر 拉法',
    authors: [makeAuthor('jane-doe'), makeAuthor('john-roe')],
    topics: [makeTopic('gaza')],
    dateline: 'CAIRO',
    updatedAt: '2024-07-01T12:00:00Z',
  };
  expect(write('One.', article)).toBe(`# Trucks & \\<tanks> "wait" 🚚 معبر 拉法

The crossing stayed shut for a third day.

- By: [Jane Doe](https://example.org/authors/jane-doe), [John Roe](https://example.org/authors/john-roe)
- From: CAIRO
- Published: 2024-02-13T16:00:00-05:00
- Updated: 2024-07-01T08:00:00-04:00
- Section: [World](https://example.org/sections/world)
- Topics: [Gaza](https://example.org/topics/gaza)
- Kind: News
- Canonical: <https://example.org/articles/trucks>

One.
`);
});

describe('pictures', () => {
  const photo =
    '<Photo src="gate.jpg" alt="A gate" caption="The [gate](/articles/gate) on Tuesday." credit="REUTERS/Edgard Garrido" />';
  const printed = `![A gate](https://example.org/photos/gate/960.jpg)

The [gate](https://example.org/articles/gate) on Tuesday. Credit: REUTERS/Edgard Garrido
`;

  test('keep alt, caption and credit apart', () => {
    expect(textOf(photo)).toBe(printed);
  });

  test('a gallery is its pictures', () => {
    expect(textOf(`<Gallery>\n\n${photo}\n\n${photo}\n\n</Gallery>`)).toBe(
      `${printed}\n${printed}`,
    );
  });

  test('the lead picture opens the text, and a made picture is called one', () => {
    const made = makePicture({
      caption: undefined,
      credit: 'Drawing by Jane Doe',
      ai: 'generated',
    });
    expect(textOf('One.', { lead: { photo: made } })).toContain(
      '960.jpg)\n\nCredit: Drawing by Jane Doe (AI-generated picture)\n\nOne.',
    );
  });

  test('a picture whose right has ended is gone, and leaves nothing', () => {
    const expired = '<Photo src="expired.jpg" alt="A gate" credit="AP" />';
    const body = `One.\n\n${expired}\n\n<Aside>\n\n${expired}\n\n</Aside>\n\nTwo.`;
    expect(textOf(body)).toBe('One.\n\nTwo.\n');
  });
});

describe('videos are links', () => {
  test('with their length, below the poster', () => {
    const video =
      '<Video url="https://example.org/v" title="The gate" duration="PT1M5S" poster="gate.jpg" posterAlt="A gate" posterCredit="AP" />';
    expect(textOf(video)).toBe(`![A gate](https://example.org/photos/gate/960.jpg)

Credit: AP

Video: [The gate](https://example.org/v) (1 minute 5 seconds)
`);
  });

  test('at the head of a story too', () => {
    expect(textOf('One.', { lead: { video: makeVideo() } })).toContain(
      'Video: [The gate](https://example.org/watch/the-gate)\n\nOne.',
    );
  });
});

describe('quotes and asides', () => {
  test('a quote pulled from the text is not said twice', () => {
    const body =
      'They said that *nobody* knew, at first.\n\n<PullQuote>“Nobody knew, at first”</PullQuote>';
    expect(textOf(body)).toBe('They said that *nobody* knew, at first.\n');
  });

  test('one that stands nowhere else is kept', () => {
    expect(textOf('One.\n\n<PullQuote>Two words.</PullQuote>')).toBe('One.\n\n> Two words.\n');
  });

  test('part of a word is not the word', () => {
    expect(textOf('Wonder.\n\n<PullQuote>Won</PullQuote>')).toContain('> Won');
  });

  test('an aside is set apart with all it holds', () => {
    const body = '<Aside>\n\nOne.\n\n<Photo src="gate.jpg" alt="A gate" credit="AP" />\n\n</Aside>';
    expect(textOf(body)).toBe(
      '> One.\n>\n> ![A gate](https://example.org/photos/gate/960.jpg)\n>\n> Credit: AP\n',
    );
  });
});

test.each([
  [
    'links within the paper become absolute',
    '[a](/about) [b](https://b.example/)',
    '[a](https://example.org/about) [b](https://b.example/)',
  ],
  ['those by reference too', '[a][b]\n\n[b]: /about', '[a][b]\n\n[b]: https://example.org/about'],
  ['a table stays one', '| A | B |\n| - | - |\n| 1 | 2 |', '| A | B |\n| - | - |\n| 1 | 2 |'],
  ['footnotes stay', 'One.[^1]\n\n[^1]: Two.', 'One.[^1]\n\n[^1]: Two.'],
])('%s', (_, body, markdown) => {
  expect(textOf(body)).toBe(`${markdown}\n`);
});

test('corrections stand at the end, dated', () => {
  const corrections = [
    {
      at: '2024-02-14T14:00:00Z',
      kind: 'correction' as const,
      text: 'It was [twelve](/about) trucks.',
    },
  ];
  expect(textOf('One.', { corrections })).toBe(`One.

## Corrections and updates

- Correction, 2024-02-14T09:00:00-05:00: It was [twelve](https://example.org/about) trucks.
`);
});

describe('on a preview', () => {
  test('a draft says so and names no canonical page', () => {
    const text = write('One.', { state: 'draft', publishedAt: undefined });
    expect(text).toContain('- State: draft, not published\n');
    expect(text).not.toMatch(/Canonical|Published/);
  });

  test('a published story names the published page', () => {
    const here = { origin: 'https://preview.example.com' };
    expect(write('[a](/about)', {}, here)).toContain(
      '- Canonical: <https://example.org/articles/trucks>',
    );
    expect(write('[a](/about)', {}, here)).toContain('(https://preview.example.com/about)');
    expect(canonicalOf(makeArticle(), '')).toBeUndefined();
  });
});
