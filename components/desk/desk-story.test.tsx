import { describe, expect, test } from 'vitest';
import {
  makeArticle,
  makePicture,
  makePicturedArticle,
  newYork,
} from '@/lib/archive/article-fixture';
import { makeDeskRow, makeDeskStory } from '@/lib/desk/desk-fixture';
import type { Article } from '@/lib/archive/newsroom';
import { DeskStory } from './desk-story';
import { render, wordsOf } from '../markup-fixture';

const search = {
  title: 'Trucks wait · The Fixture',
  address: 'https://example.org/articles/trucks',
  description: 'A third day…',
};

function shown(article: Article = makePicturedArticle(), ended = false) {
  const photo = article.lead?.photo;
  const { file: src = '', alt, credit } = photo ?? {};
  const picture = photo && {
    ...{ place: 'Lead picture', field: 'lead.photo', photo, ended },
    ...{ fields: { src, alt, credit }, record: { from: {} } },
  };
  return {
    ...{ article, search, words: 700, minutes: 3 },
    feedItem: {
      title: 'Draft: Trucks wait',
      summary: 'A third day.',
      publishedAt: article.publishedAt,
    },
    links: { inside: ['/articles/convoy'], outside: [] },
    pictures: picture ? [picture] : [],
  };
}

const desk = (row = makeDeskRow(), seen: ReturnType<typeof shown> | undefined = shown()) =>
  render(<DeskStory places={[]} row={row} shown={seen} locale={newYork} />);

const part = (body: HTMLElement, id: string) => body.querySelector(`[aria-labelledby=${id}]`);

describe('at the desk a story shows', () => {
  test('how long it is, when it runs and how it stands', () => {
    const facts = wordsOf(desk(makeDeskRow({ standing: 'new' })).querySelector('dl'));
    expect(facts).toContain('700 words, 3 minutes to read');
    expect(facts).toContain('February 13, 2024, 4:00 PM EST');
    expect(facts).toContain('New for readers.');
  });

  test('each fault with its line and its mend', () => {
    const problem = {
      ...{ file: 'content/articles/trucks.mdx', line: 9, field: '' },
      ...{ message: 'the text has two spaces', mend: 'take one out', warning: true },
    };
    const findings = wordsOf(part(desk(makeDeskRow({ problems: [problem] })), 'findings'));
    expect(findings).toContain('Warning content/articles/trucks.mdx, line 9');
    expect(findings).toContain('the text has two spaces. Mend: take one out.');
  });

  test('that there is nothing to mend', () => {
    expect(wordsOf(part(desk(), 'findings'))).toContain('the check found no fault');
  });

  test('its teaser, search result, share card and feed item', () => {
    const looks = part(desk(), 'looks')!;
    expect([...looks.querySelectorAll('figcaption')].map(wordsOf)).toEqual([
      'Teaser',
      'Search result',
      'Share card',
      'Feed item',
    ]);
    expect(looks.querySelector('article h3')?.textContent).toBe('Trucks wait at Rafah');
    expect(wordsOf(looks)).toContain('https://example.org/articles/trucks');
    expect(looks.querySelector('img[width="1200"]')?.getAttribute('alt')).toBe(makePicture().alt);
    expect(wordsOf(looks)).toContain('Tue, 13 Feb 2024 21:00:00 GMT');
  });

  test('its pictures, each with its record and whose word it is', () => {
    const pictures = part(desk(), 'pictures')!;
    expect(wordsOf(pictures)).toContain('REUTERS/Edgard Garrido');
    expect(wordsOf(pictures)).toContain('by Edgard Garrido; agency Reuters');
    expect(wordsOf(pictures)).toContain('alt, from the story');
    expect(wordsOf(pictures)).toContain('creators, read out of the credit');
  });

  test('each picture as it will be cut, whole and in each crop, and where its point is chosen', () => {
    const pictures = part(desk(), 'pictures')!;
    const crops = [...pictures.querySelectorAll('img')].map((img) =>
      Math.round((Number(img.getAttribute('width')) / Number(img.getAttribute('height'))) * 100),
    );
    expect(crops.slice(1)).toEqual([178, 133, 100, 190]);
    expect(crops).toHaveLength(5);
    const link = pictures.querySelector('h3 a');
    expect(link?.getAttribute('href')).toBe('/write/story/trucks/lead.photo.focal');
    expect(wordsOf(pictures)).toMatch(/Alt: \d+ of 250 characters/);
  });

  test('what is to mend, each leading to its field on the form', () => {
    const fault = { file: 'content/articles/trucks.mdx', line: 4, message: 'is', mend: 'do' };
    const problems = ['lead.photo.alt (from a.jpg)', '<Video> posterAlt'].map((field) => ({
      ...fault,
      field,
    }));
    const links = part(desk(makeDeskRow({ problems })), 'findings')!.querySelectorAll('a');
    expect([...links].map((link) => link.getAttribute('href'))).toEqual([
      '/write#/collections/articles/entries/trucks?field=lead.photo.alt',
      '/write#/collections/articles/entries/trucks?field=body',
    ]);
  });

  test('no picture whose right has ended, but that it has', () => {
    const picture = makePicture({ expires: '2024-02-14T00:00:00Z' });
    const body = desk(makeDeskRow(), shown(makePicturedArticle({}, picture), true));
    expect(part(body, 'pictures')?.querySelector('img')).toBeNull();
    expect(wordsOf(part(body, 'pictures'))).toContain(
      'The right to show it ended February 13, 2024',
    );
  });

  test('where it links to', () => {
    const links = part(desk(), 'links')!;
    expect(links.querySelector('a')?.getAttribute('href')).toBe('/articles/convoy');
    expect(wordsOf(links)).toContain('None to other sites');
  });
});

test('a story without a picture is shared by its headline', () => {
  const body = desk(makeDeskRow(), shown(makeArticle()));
  expect(wordsOf(part(body, 'pictures'))).toContain('its share card is its headline');
});

test('of a withdrawn story the desk shows the reason, and no look of it', () => {
  const withdrawn = { at: '2024-02-14T00:00:00Z', reason: 'Two stories were confused.' };
  const row = makeDeskRow({ story: makeDeskStory({ withdrawn }), standing: 'withdrawn' });
  const body = render(<DeskStory places={[]} row={row} shown={undefined} locale={newYork} />);
  expect(wordsOf(body.querySelector('dl'))).toContain('Two stories were confused.');
  expect(part(body, 'looks')).toBeNull();
});
