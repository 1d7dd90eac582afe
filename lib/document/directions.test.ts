import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { finishFragment } from './finish-fragment.ts';
import { makePage, toStatic } from './page-fixture.ts';

const arabic = 'قال الوزير: «لن نغادر المعبر».';
const english = 'The minister spoke at the crossing.';

/** The places of the attribute, as the tags that have it. */
const turnedIn = (html: string) => html.match(/<\w+(?= dir="(rtl|ltr)")/g) ?? [];

describe('in a page from the left, what runs from the right says so', () => {
  test.each([
    ['a headline', `<h1>${arabic}</h1>`, ['<h1']],
    ['a headline that is a link', `<h3 class="a"><a href="/a">${arabic}</a></h3>`, ['<h3']],
    ['a paragraph between others', `<p>${english}</p><p>${arabic}</p><p>${english}</p>`, ['<p']],
    ['one that begins with a name from the left', `<p>REUTERS ${arabic}</p>`, ['<p']],
    [
      'a quotation, once, with its rule at the right',
      `<blockquote><p>${arabic}</p><p>${arabic}</p></blockquote>`,
      ['<blockquote'],
    ],
    [
      'a quotation in two directions',
      `<blockquote><p>${arabic}</p><p>${english}</p></blockquote>`,
      ['<p'],
    ],
    [
      'a list, once, with its marks at the right',
      `<ul><li>${arabic}</li><li>${arabic}</li></ul>`,
      ['<ul'],
    ],
    ['an item of a list', `<ul><li>${arabic}</li><li>${english}</li></ul>`, ['<li']],
    [
      'an item of paragraphs',
      `<ul><li><p>${arabic}</p></li><li><p>${english}</p></li></ul>`,
      ['<li'],
    ],
    [
      'a table, once, with its columns from the right',
      `<table><tbody><tr><th>${arabic}</th><td>${arabic}</td></tr></tbody></table>`,
      ['<table'],
    ],
    [
      'a cell',
      `<table><tbody><tr><th>${english}</th><td>${arabic}</td></tr></tbody></table>`,
      ['<td'],
    ],
    [
      'a caption, whatever its label and its credit',
      `<figcaption><span class="sr-only">Photo: </span>${arabic} <span class="credit text-soft">REUTERS/Edgard Garrido, via Associated Press</span></figcaption>`,
      ['<figcaption'],
    ],
    [
      'a note of several paragraphs, each',
      `<div role="note"><p>${arabic}</p><p>${arabic}</p></div>`,
      ['<p', '<p'],
    ],
  ])('%s', (_, body, turned) => {
    const html = toStatic(makePage(body));
    expect(turnedIn(html)).toEqual(turned);
    expect(html).not.toContain('"ltr"');
    expect(toStatic(html)).toBe(html);
  });

  test.each([
    ['an English page', `<h1>${english}</h1><p>${english}</p>`],
    ['an Arabic word in an English sentence', `<p>${english} They call it معبر رفح there.</p>`],
    ['one at its beginning', `<p>معبر رفح is what they call it, and it was shut again.</p>`],
    ['a name of a few letters in a credit', `<p><span class="credit">${arabic}</span></p>`],
    ['names in a line of the page', `<p>By <bdi>${arabic}</bdi> and <bdi>${arabic}</bdi></p>`],
    ['figures', '<p>٢٠٢٤</p>'],
    ['code', '<script type="application/ld+json">{"a":"سلام"}</script><p>A</p>'],
    ['what says it itself', `<p dir="auto">${arabic}</p>`],
  ])('and nothing is added to %s', (_, body) => {
    expect(turnedIn(toStatic(makePage(body)))).toEqual([]);
  });
});

test('in a page from the right, what runs from the left says so', () => {
  const body = `<h1>${arabic}</h1><p>${arabic}</p><p>${english}</p><p>2024</p>`;
  const html = toStatic(makePage(body).replace('lang="en"', 'lang="ar" dir="rtl"'));
  expect(turnedIn(html)).toEqual(['<p']);
  expect(html).toContain(`<p dir="ltr">${english}</p>`);
});

test('within a part that says its direction, that counts', () => {
  const article = `<article dir="rtl"><p>${arabic}</p><p>${english}</p></article><p>${arabic}</p>`;
  expect(turnedIn(finishFragment(article))).toEqual(['<article', '<p', '<p']);
});

test('HTML that goes out alone is from the left, unless it goes into a page from the right', () => {
  expect(finishFragment(`<p>${arabic}</p>`)).toBe(`<p dir="rtl">${arabic}</p>`);
  expect(finishFragment(`<p>${arabic}</p>`, 'rtl')).toBe(`<p>${arabic}</p>`);
  expect(finishFragment(`<P class=a>${english}</P>`, 'rtl')).toBe(
    `<P dir="ltr" class=a>${english}</P>`,
  );
});

test('of any passages, each block ends up running as its own text does', () => {
  const passage = fc.constantFrom(english, arabic, '2024', '');
  const block = fc.letrec<{ block: string }>((tie) => ({
    block: fc.oneof(
      { maxDepth: 4 },
      passage.map((text) => `<p>${text}</p>`),
      fc
        .tuple(
          fc.constantFrom('div', 'blockquote', 'section', 'ul'),
          fc.array(tie('block'), { maxLength: 3 }),
        )
        .map(([tag, inner]) =>
          tag === 'ul'
            ? `<ul>${inner.map((one) => `<li>${one}</li>`).join('')}</ul>`
            : `<${tag}>${inner.join('')}</${tag}>`,
        ),
    ),
  })).block;
  fc.assert(
    fc.property(block, fc.constantFrom('ltr' as const, 'rtl' as const), (html, around) => {
      const finished = finishFragment(html, around);
      // By the nearest attribute before it that is still open.
      const open = [around as string];
      for (const [, end, tag, said, text] of finished.matchAll(
        /<(\/?)(\w+)(?: dir="(\w+)")?>([^<]*)/g,
      )) {
        if (end) open.pop();
        else open.push(said ?? open.at(-1)!);
        if (tag === 'p' && !end && text === english) expect(open.at(-1), finished).toBe('ltr');
        if (tag === 'p' && !end && text === arabic) expect(open.at(-1), finished).toBe('rtl');
      }
      expect(finished.replace(/ dir="\w+"|\n/g, '')).toBe(html);
      expect(finishFragment(finished, around)).toBe(finished);
    }),
    { numRuns: 500 },
  );
});
