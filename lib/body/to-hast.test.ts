import type { Element, ElementContent, Root, RootContent } from 'hast';
import { describe, expect, test } from 'vitest';
import { makePicture } from '../archive/article-fixture.ts';
import { makeContext } from './context-fixture.ts';
import { parseBody } from './parse-body.ts';
import { toHast } from './to-hast.ts';

function hastOf(text: string): Root {
  return toHast(
    parseBody(text).root,
    makeContext(({ src: file, ...record }) =>
      makePicture({
        alt: record.alt ?? '',
        caption: record.caption,
        credit: record.credit ?? '',
        file,
      }),
    ),
  );
}

type Node = RootContent | ElementContent;

/** Every element of a tree, in order. */
function elementsIn({ children }: { children: Node[] }): Element[] {
  return children.flatMap((node) => (node.type === 'element' ? [node, ...elementsIn(node)] : []));
}

function textOf({ children }: { children: Node[] }): string {
  return children
    .map((node) => (node.type === 'text' ? node.value : 'children' in node ? textOf(node) : ''))
    .join('');
}

/** A component is named as editors write it. */
const nameOf = ({ tagName, data }: Element) => data?.component?.name ?? tagName;
const names = (text: string) => elementsIn(hastOf(text)).map(nameOf);
const shownBy = (element?: Element) => element?.data?.component?.shown;

describe('plain Markdown', () => {
  test('a link keeps the spaces around it', () => {
    const tree = hastOf('Netanyahu [rejected](https://example.org) the *terms* of **the** truce.');
    expect(textOf(tree)).toBe('Netanyahu rejected the terms of the truce.');
    expect(elementsIn(tree)).toMatchObject([
      { tagName: 'p' },
      { tagName: 'a', properties: { href: 'https://example.org' } },
      { tagName: 'em' },
      { tagName: 'strong' },
    ]);
  });

  test('a link at the end of a line keeps the space that the line break is', () => {
    expect(textOf(hastOf('Netanyahu\n[rejected](https://example.org)\nthe truce.'))).toBe(
      'Netanyahu\nrejected\nthe truce.',
    );
  });

  test('a table has a head and a body', () => {
    expect(names('| Day | Trucks |\n| --- | --- |\n| Monday | 12 |')).toEqual([
      'table',
      ...['thead', 'tr', 'th', 'th'],
      ...['tbody', 'tr', 'td', 'td'],
    ]);
  });

  test('a footnote stands at the end, with a way there and back', () => {
    const elements = elementsIn(hastOf('One.[^1]\n\n[^1]: By the count of Tuesday.'));
    const links = elements.filter(({ tagName }) => tagName === 'a');
    const ids = elements.map(({ properties }) => properties.id);
    expect(links).toHaveLength(2);
    for (const { properties } of links) expect(ids).toContain(String(properties.href).slice(1));
    expect(elements.at(-1)?.properties).toHaveProperty('dataFootnoteBackref');
  });
});

describe('the parts of the newsroom', () => {
  const photo = (src: string) => `<Photo src="${src}" alt="A gate" credit="AP" />`;

  test.each([
    ['alone', photo('a.jpg')],
    ['between paragraphs', `One.\n\n${photo('a.jpg')}\n\nTwo.`],
    ['over several lines', photo('a.jpg').replaceAll(' ', '\n').replace('A\ngate', 'A gate')],
    ['in an aside', `<Aside>\n${photo('a.jpg')}\n</Aside>`],
    ['in an aside on one line', `<Aside>${photo('a.jpg')}</Aside>`],
    ['in a list', `- One.\n\n  ${photo('a.jpg')}\n`],
    ['in a quotation', `> ${photo('a.jpg')}`],
  ])('a photo %s is never inside a paragraph', (_, text) => {
    const elements = elementsIn(hastOf(text));
    const photos = elements.filter((element) => nameOf(element) === 'Photo');
    expect(photos).toHaveLength(1);
    expect(shownBy(photos[0])).toMatchObject({
      photo: { file: 'a.jpg', alt: 'A gate', credit: 'AP' },
    });
    const paragraphs = elements.filter(({ tagName }) => tagName === 'p');
    expect(paragraphs.flatMap(elementsIn)).not.toContain(photos[0]);
  });

  test('a gallery carries its photos in order', () => {
    const [gallery] = elementsIn(
      hastOf(`<Gallery>\n${photo('a.jpg')}\n${photo('b.jpg')}\n</Gallery>`),
    );
    expect(gallery && nameOf(gallery)).toBe('Gallery');
    expect(shownBy(gallery)).toMatchObject({ photos: [{ file: 'a.jpg' }, { file: 'b.jpg' }] });
  });

  test('a video carries its record and its poster', () => {
    const [video] = elementsIn(
      hastOf(
        '<Video url="https://example.org/v" title="The gate" poster="a.jpg" posterAlt="A gate" posterCredit="AP" />',
      ),
    );
    expect(shownBy(video)).toMatchObject({
      video: {
        url: 'https://example.org/v',
        title: 'The gate',
        poster: { file: 'a.jpg', credit: 'AP' },
      },
    });
  });

  test('an aside and a quote hold their words in paragraphs', () => {
    expect(names('<Aside>One *two*.</Aside>\n\n<PullQuote>\nThree.\n</PullQuote>')).toEqual([
      ...['Aside', 'p', 'em'],
      ...['PullQuote', 'p'],
    ]);
  });
});
