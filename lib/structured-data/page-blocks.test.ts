import { describe, expect, test } from 'vitest';
import { makeArticle, makeAuthor, makePicture } from '../archive/article-fixture.ts';
import { makeImprint } from './imprint-fixture.ts';
import {
  articleBlocks,
  authorBlocks,
  correctionsBlocks,
  homeBlocks,
  listBlocks,
  standingPageBlocks,
  type Block,
} from './page-blocks.ts';

const imprint = makeImprint();
const body = { type: 'root' as const, children: [] };
const types = (blocks: Block[]) => blocks.map((block) => block['@type']);
const whole = (article = makeArticle()) => ({ article, body, pictures: [] });

describe('the page of a story', () => {
  test('begins with the story, and never names itself before it', () => {
    expect(types(articleBlocks(whole(), imprint))).toEqual(['NewsArticle', 'BreadcrumbList']);
  });

  test('of a draft says only where it stands', () => {
    const blocks = articleBlocks(whole(makeArticle({ state: 'draft' })), imprint);
    expect(types(blocks)).toEqual(['BreadcrumbList']);
  });

  test('leads back by way of its section', () => {
    expect(articleBlocks(whole(), imprint)[1]).toEqual({
      '@type': 'BreadcrumbList',
      itemListElement: [
        ['The Fixture', 'https://example.org/'],
        ['World', 'https://example.org/sections/world'],
        ['Trucks wait at Rafah', 'https://example.org/articles/trucks'],
      ].map(([name, item], i) => ({ '@type': 'ListItem', position: i + 1, name, item })),
    });
  });
});

test('the front page is the paper and who publishes it, of one id', () => {
  const front = ['gate', 'trucks'].map((slug) => makeArticle({ slug }));
  expect(homeBlocks(front, imprint)).toMatchObject([
    {
      '@type': 'WebSite',
      name: 'The Fixture',
      url: 'https://example.org/',
      description: 'All of it',
      publisher: { '@id': 'https://example.org/#publisher' },
    },
    { '@type': 'NewsMediaOrganization', '@id': 'https://example.org/#publisher' },
    {
      '@type': 'CollectionPage',
      '@id': 'https://example.org/',
      mainEntity: {
        itemListElement: [
          { position: 1, url: 'https://example.org/articles/gate' },
          { position: 2, url: 'https://example.org/articles/trucks' },
        ],
      },
    },
  ]);
});

test('a list names its stories in their order, by its own address', () => {
  const items = ['trucks', 'gate'].map((slug) => makeArticle({ slug }));
  const path = (page: number) => `/sections/world${page > 1 ? `/page/${page}` : ''}`;
  const list = { items, page: 2, pages: 2 };
  expect(listBlocks({ name: 'World', list, path }, imprint)).toMatchObject([
    {
      '@type': 'CollectionPage',
      url: 'https://example.org/sections/world/page/2',
      name: 'World',
      mainEntity: {
        '@type': 'ItemList',
        itemListElement: [
          { '@type': 'ListItem', position: 1, url: 'https://example.org/articles/trucks' },
          { '@type': 'ListItem', position: 2, url: 'https://example.org/articles/gate' },
        ],
      },
    },
    { itemListElement: [{}, { position: 2, item: 'https://example.org/sections/world' }] },
  ]);
});

describe('the page of an author', () => {
  const jane = {
    ...makeAuthor('jane-doe'),
    description: 'Writes of the world.',
    role: 'Editor',
    photo: makePicture(),
  };

  test('is about the one whom the bylines name', () => {
    const [page] = authorBlocks(jane, '/authors/jane-doe', imprint);
    const [story] = articleBlocks(whole(makeArticle({ authors: [jane] })), imprint);
    expect(page).toMatchObject({
      '@type': 'ProfilePage',
      url: 'https://example.org/authors/jane-doe',
      mainEntity: {
        '@type': 'Person',
        '@id': 'https://example.org/authors/jane-doe#author',
        name: 'Jane Doe',
        description: 'Writes of the world.',
        jobTitle: 'Editor',
        image: [{}, {}, { creditText: 'REUTERS/Edgard Garrido' }],
      },
    });
    expect(story).toMatchObject({
      author: [{ '@id': 'https://example.org/authors/jane-doe#author' }],
    });
  });

  test('of a desk is about no person, and gives it no job', () => {
    const [page] = authorBlocks({ ...jane, kind: 'desk' }, '/authors/jane-doe', imprint);
    expect(page).toMatchObject({ mainEntity: { '@type': 'Organization' } });
    expect(JSON.stringify(page)).not.toContain('jobTitle');
  });
});

test('the corrections name each corrected story once', () => {
  const story = makeArticle();
  const page = { name: 'Corrections', description: 'All of them.', path: '/corrections' };
  const [block] = correctionsBlocks(page, [story, makeArticle({ slug: 'gate' }), story], imprint);
  expect(block).toMatchObject({
    '@type': 'CollectionPage',
    mainEntity: {
      itemListElement: [
        { url: 'https://example.org/articles/trucks' },
        { url: 'https://example.org/articles/gate' },
      ],
    },
  });
});

test('a standing page says what it is', () => {
  const page = { id: 'ethics', title: 'Ethics', description: 'Our rules.' };
  expect(standingPageBlocks(page, imprint)).toMatchObject([
    {
      '@type': 'WebPage',
      url: 'https://example.org/ethics',
      name: 'Ethics',
      description: 'Our rules.',
    },
  ]);
});
