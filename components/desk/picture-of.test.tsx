import { expect, test } from 'vitest';
import { makePicture, newYork } from '@/lib/archive/article-fixture';
import { makePictureUse } from '@/lib/desk/desk-fixture';
import type { PictureUse } from '@/lib/desk/desk-picture';
import { DeskCaptions } from './desk-captions';
import { DeskRights } from './desk-rights';
import { render, wordsOf } from '../markup-fixture';

const uses: [words: string, links: string[], use: Partial<PictureUse>][] = [
  ['Trucks wait at Rafah', ['/desk/trucks#pictures', 'articles/entries/trucks?lead.photo'], {}],
  [
    'The gate opens Live entry of Trucks wait at Rafah',
    ['/desk/trucks', 'live/entries/trucks/gate?photo'],
    {
      ...{ kind: 'entry', title: 'The gate opens', file: 'content/live/trucks/gate.mdx' },
      field: 'photo',
    },
  ],
  [
    'About us Standing page',
    ['pages/entries/about?body'],
    {
      ...{ kind: 'page', title: 'About us', story: undefined, publishedAt: undefined },
      ...{ file: 'content/pages/about.mdx', field: 'body' },
    },
  ],
  [
    'World Front, with Trucks wait at Rafah',
    ['/desk/trucks', 'fronts/entries/world?blocks.0.story.photo'],
    {
      ...{ kind: 'front', title: 'World', file: 'content/fronts/world.yaml' },
      field: 'blocks.0.story.photo',
    },
  ],
  [
    'Jane Doe Author',
    ['authors/entries/jane-doe?photo'],
    {
      ...{ kind: 'author', title: 'Jane Doe', story: undefined, publishedAt: undefined },
      ...{ file: 'content/authors/jane-doe.yaml', field: 'photo' },
    },
  ],
];

/** Where a link leads; of a form its entry and its field. */
function addressesIn(row: Element, field: string): string[] {
  return [...row.querySelectorAll('a')].map((link) =>
    link
      .getAttribute('href')!
      .replace('/write#/collections/', '')
      .replace('?field=', '?')
      .replace(new RegExp(`\\.${field}$`), ''),
  );
}

const pageOf = <Row,>(row: Row) => ({ rows: [row], page: 1, pages: 1 });

test.each(uses)('a right of "%s" leads to its story and its field', (words, links, use) => {
  const photo = { file: 'gate.jpg', credit: 'AP', expires: '2024-04-01T00:00:00Z' };
  const right = { ...makePictureUse({ photo: makePicture(), ...use }), photo, ended: false };
  const row = render(<DeskRights page={pageOf(right)} locale={newYork} />).querySelector('li')!;
  expect(wordsOf(row)).toMatch(new RegExp(`^${words} ?Ends March 31, 2024`));
  expect(addressesIn(row, 'expires')).toEqual(links);
});

test.each(uses.slice(0, 3))('a caption of "%s" leads there, too', (words, links, use) => {
  const photo = { file: 'gate.jpg', alt: 'A gate' };
  const left = { ...makePictureUse({ photo: makePicture(), ...use }), photo };
  const row = render(<DeskCaptions page={pageOf(left)} locale={newYork} />).querySelector('li')!;
  const date = left.publishedAt ? 'February 13, 2024, 4:00 PM EST ' : '';
  expect(wordsOf(row)).toMatch(new RegExp(`^${words} ?${date}Lead picture: gate.jpg. A gate`));
  expect(addressesIn(row, 'caption')).toEqual(links);
});
