import { newYork } from '@/lib/language/locale-fixture';
import { describe, expect, test } from 'vitest';
import { makePicture } from '@/lib/archive/article-fixture';
import { Caption } from '../caption';
import { Figure } from './figure';
import { agencyLines, render, wordsOf } from '../markup-fixture';

const caption = 'Aid trucks at the Rafah crossing on Tuesday.';
const credit = 'REUTERS/Edgard Garrido';

test('a picture whose maker nobody recorded says so, and has no credit', () => {
  const photo = makePicture({ caption, credit: '', isCreditUnknown: true });
  const figure = render(<Figure locale={newYork} photo={photo} />);
  expect(wordsOf(figure.querySelector('figcaption'))).toBe(
    `Photo: ${caption} Credit: Photographer not recorded`,
  );
  expect(figure.querySelector('.credit')).toBeNull();
});

describe('a figure', () => {
  const photo = makePicture({ caption, credit });
  const figure = render(<Figure locale={newYork} photo={photo} />);
  const image = figure.querySelector('img');
  const figcaption = figure.querySelector('figure > figcaption');

  test('says alt, caption and credit once each, in three places', () => {
    expect(image?.alt).toBe(photo.alt);
    expect(wordsOf(figcaption)).toBe(`Photo: ${caption} Credit: ${credit}`);
    expect(wordsOf(figure.querySelector('.credit'))).toBe(credit);
    expect(figure.innerHTML.split(photo.alt)).toHaveLength(2);
    expect(figure.innerHTML.split(caption)).toHaveLength(2);
    expect(figure.innerHTML.split(credit)).toHaveLength(2);
  });

  test('holds the place of its picture with the true size', () => {
    expect(image?.getAttribute('width')).toBe('960');
    expect(image?.getAttribute('height')).toBe('720');
    expect(image?.style.backgroundColor).toBe('rgb(119, 170, 85)');
  });

  test('waits until it is near, unless it is the first of the page', () => {
    const first = render(<Figure locale={newYork} photo={photo} first />).querySelector('img');
    expect(image?.getAttribute('loading')).toBe('lazy');
    expect(first?.getAttribute('loading')).toBe('eager');
    expect(first?.getAttribute('fetchpriority')).toBe('high');
  });

  test('offers AVIF and WebP, and a JPEG to all others', () => {
    const sources = [...figure.querySelectorAll('source')].map((source) => source.type);
    expect(sources).toEqual(['image/avif', 'image/webp']);
    expect(image?.getAttribute('src')).toBe('/photos/0123456789ab/960.jpg');
  });

  test('asks for no file that a small picture does not have', () => {
    const small = render(<Figure locale={newYork} photo={makePicture({ width: 200 })} />);
    expect(small.querySelector('img')?.getAttribute('src')).toBe('/photos/0123456789ab/200.jpg');
    expect(small.querySelector('source')?.srcset).toBe('/photos/0123456789ab/200.avif 200w');
  });
});

describe('a caption', () => {
  test('is parted from the credit by a space that is text, not style', () => {
    const { textContent } = render(<Caption locale={newYork} photo={{ caption, credit }} />);
    expect(textContent).toBe(`Photo: ${caption} Credit: ${credit}`);
  });

  test('is printed without a credit', () => {
    const body = render(<Caption locale={newYork} photo={{ caption, credit: '' }} />);
    expect(body.textContent).toBe(`Photo: ${caption}`);
    expect(body.querySelector('.credit')).toBeNull();
  });

  test('is not needed for a credit', () => {
    const body = render(<Caption locale={newYork} photo={{ credit }} />);
    expect(body.textContent).toBe(`Photo: Credit: ${credit}`);
    expect(body.querySelector('.credit')?.textContent).toBe(credit);
  });

  test('without either is nothing at all', () => {
    expect(render(<Caption locale={newYork} photo={{ credit: '' }} />).innerHTML).toBe('');
  });

  test('may hold a link, with its spaces', () => {
    const body = render(
      <Caption
        locale={newYork}
        photo={{ caption: 'Trucks at [the gate](https://example.org/gate), *still* shut.', credit }}
      />,
    );
    const link = body.querySelector('a');
    expect(link?.href).toBe('https://example.org/gate');
    expect(link?.textContent).toBe('the gate');
    expect(body.textContent).toBe(`Photo: Trucks at the gate, still shut. Credit: ${credit}`);
  });

  test('never becomes markup', () => {
    const body = render(
      <Caption locale={newYork} photo={{ caption: 'Fewer than <b>5</b> & more', credit }} />,
    );
    expect(body.querySelector('b')).toBeNull();
    expect(body.textContent).toContain('Fewer than <b>5</b> & more');
  });

  test.each([
    ['Map by the World desk', 'Map:'],
    [credit, 'Photo:'],
  ])('of the credit "%s" says once, to those who do not see it: %s', (line, label) => {
    const body = render(<Caption locale={newYork} photo={{ caption, credit: line }} />);
    const hidden = [...body.querySelectorAll('.sr-only')].map((element) => element.textContent);
    expect(hidden).toEqual([`${label} `, 'Credit: ']);
  });

  test.each([
    ['generated', '(AI-generated picture)'],
    ['composite', '(Composite picture)'],
  ] as const)('says that a picture is %s, beside the credit and not inside it', (ai, label) => {
    const body = render(<Caption locale={newYork} photo={{ caption, credit, ai }} />);
    expect(body.textContent).toBe(`Photo: ${caption} Credit: ${credit} ${label}`);
    expect(body.querySelector('.credit')?.textContent).toBe(credit);
  });
});

test.each(agencyLines)('the credit line %s comes out untouched', (line) => {
  const body = render(<Figure locale={newYork} photo={makePicture({ credit: line })} />);
  expect(body.querySelector('.credit')?.innerHTML).toBe(line);
});
