import { newYork } from '@/lib/language/locale-fixture';
import { describe, expect, test } from 'vitest';
import { makePicture } from '@/lib/archive/article-fixture';
import { parseBody } from '@/lib/body/parse-body';
import { makeContext } from '@/lib/body/context-fixture';
import { toHast } from '@/lib/body/to-hast';
import { render, wordsOf } from '../markup-fixture';
import { Prose } from './prose';

function prose(text: string): HTMLElement {
  const tree = toHast(
    parseBody(text).root,
    makeContext(({ src: file, ...record }) =>
      makePicture({ id: file, alt: record.alt ?? '', caption: record.caption, file }),
    ),
  );
  return render(<Prose locale={newYork} tree={tree} />);
}

const photo = (src: string) =>
  `<Photo src="${src}" alt="A gate" credit="REUTERS/Edgard Garrido" />`;

describe('the running text', () => {
  test('joins no words around a link', () => {
    const body = prose('Netanyahu [rejected](https://example.org) the terms.');
    expect(body.querySelector('p')?.textContent).toBe('Netanyahu rejected the terms.');
  });

  test.each([
    ['alone', photo('a.jpg')],
    ['between paragraphs', `One.\n\n${photo('a.jpg')}\n\nTwo.`],
    ['in an aside', `<Aside>${photo('a.jpg')}</Aside>`],
    ['in a list', `- ${photo('a.jpg')}`],
  ])('prints a photo %s as a figure with its credit, never inside a paragraph', (_, text) => {
    const body = prose(text);
    expect(body.querySelectorAll('figure')).toHaveLength(1);
    expect(body.querySelector('p figure')).toBeNull();
    expect(body.querySelector('figure img')?.getAttribute('alt')).toBe('A gate');
    expect(body.querySelector('figure .credit')?.textContent).toBe('REUTERS/Edgard Garrido');
    expect(body.querySelector('photo')).toBeNull();
  });

  test('prints a gallery as figures in order', () => {
    const body = prose(`<Gallery>\n${photo('a.jpg')}\n${photo('b.jpg')}\n</Gallery>`);
    const images = [...body.querySelectorAll('.gallery figure img')];
    expect(images.map((image) => image.getAttribute('src')?.split('/')[2])).toEqual([
      'a.jpg',
      'b.jpg',
    ]);
  });

  test('prints a video as a figure with a link', () => {
    const body = prose(
      '<Video url="https://example.org/v" title="The gate" poster="a.jpg" posterAlt="A gate" posterCredit="AP" />',
    );
    expect(body.querySelector('figure a')?.getAttribute('href')).toBe('https://example.org/v');
    expect(body.querySelector('embedded-video')).toBeNull();
  });

  test('prints an aside and a quote with their paragraphs', () => {
    const body = prose('<Aside>One *two*.</Aside>\n\n<PullQuote>\nThree.\n</PullQuote>');
    expect(wordsOf(body.querySelector('[role="note"] > p'))).toBe('One two.');
    expect(wordsOf(body.querySelector('blockquote > p'))).toBe('Three.');
  });
});
