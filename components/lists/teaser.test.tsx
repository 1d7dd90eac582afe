import { describe, expect, test } from 'vitest';
import {
  makeArticle,
  makePicture,
  makePicturedArticle,
  makeVideo,
  newYork,
} from '@/lib/archive/article-fixture';
import type { Article } from '@/lib/archive/newsroom';
import { agencyLines, render, wordsOf } from '../markup-fixture';
import { Teaser } from './teaser';

const teaser = (article: Article) =>
  render(<Teaser article={article} size="standard" locale={newYork} />);

describe.each(['lead', 'standard', 'compact'] as const)('a teaser of the size %s', (size) => {
  const body = render(<Teaser article={makePicturedArticle()} size={size} locale={newYork} />);

  test('has one link, its headline', () => {
    const links = body.querySelectorAll('a');
    expect(links).toHaveLength(1);
    expect(links[0]?.getAttribute('href')).toBe('/articles/trucks');
    expect(body.querySelector('h3')?.textContent).toBe('Trucks wait at Rafah');
    expect(body.querySelector('h3 > a')).toBe(links[0]);
  });

  test('is named by its headline', () => {
    expect(body.querySelector('article')?.getAttribute('aria-label')).toBe('Trucks wait at Rafah');
  });

  test('shows its picture, which says nothing, and its credit', () => {
    expect(body.querySelector('img')?.getAttribute('alt')).toBe('');
    expect(body.querySelector('.credit')?.textContent).toBe('REUTERS/Edgard Garrido');
  });

  test('says once what the picture is', () => {
    expect(body.textContent.split('Photo:')).toHaveLength(2);
    expect(body.textContent.split('Credit:')).toHaveLength(2);
  });

  test('does not repeat the caption', () => {
    expect(body.textContent).not.toContain('Aid trucks at the Rafah crossing');
  });

  test('says on which day it was published', () => {
    const time = body.querySelector('time');
    expect(time?.dateTime).toBe('2024-02-13T16:00:00-05:00');
    expect(time?.textContent).toBe('February 13, 2024');
  });
});

describe('a teaser', () => {
  test('has the level of heading that its list asks for', () => {
    const body = render(
      <Teaser article={makeArticle()} size="standard" locale={newYork} heading="h2" />,
    );
    expect(body.querySelector('h2')?.textContent).toBe('Trucks wait at Rafah');
    expect(body.querySelector('h3')).toBeNull();
  });

  test('prints what its editor wrote for lists', () => {
    const article = makeArticle({
      teaser: { title: 'Rafah waits', standfirst: 'A third day.', photo: makePicture() },
    });
    const words = wordsOf(teaser(article));
    expect(words).toContain('Rafah waits');
    expect(words).toContain('A third day.');
    expect(words).not.toContain('Trucks wait at Rafah');
  });

  test('has no picture and no credit where there is none', () => {
    const body = teaser(makeArticle());
    expect(body.querySelector('img')).toBeNull();
    expect(body.querySelector('.credit')).toBeNull();
  });

  test('loads its picture at once where it is the first', () => {
    const article = makePicturedArticle();
    const first = render(<Teaser article={article} size="lead" locale={newYork} first />);
    expect(first.querySelector('img')?.getAttribute('loading')).toBe('eager');
    expect(teaser(article).querySelector('img')?.getAttribute('loading')).toBe('lazy');
  });

  test.each(agencyLines)('leaves the credit line %s untouched', (credit) => {
    const body = teaser(makePicturedArticle({}, makePicture({ credit })));
    expect(body.querySelector('.credit')?.innerHTML).toBe(credit);
  });

  test('says that a picture was generated', () => {
    const body = teaser(makePicturedArticle({}, makePicture({ ai: 'generated' })));
    expect(body.textContent).toContain('(AI-generated picture)');
  });
});

describe('before the headline a reader learns', () => {
  /** What stands between the credit and the headline. */
  const label = (overrides: Partial<Article>) => {
    const heading = teaser(makeArticle(overrides)).querySelector('h3');
    return wordsOf(heading?.previousElementSibling);
  };

  test('nothing of a published piece of news', () => {
    expect(label({})).toBeUndefined();
  });

  test.each([
    ['analysis', 'Analysis'],
    ['opinion', 'Opinion'],
    ['explainer', 'Explainer'],
  ] as const)('that it is of the kind %s', (kind, name) => {
    expect(label({ kind })).toBe(name);
  });

  test('how long a video is, to see and to hear', () => {
    const lead = { video: makeVideo({ duration: 'PT1M5S' }) };
    const time = teaser(makeArticle({ kind: 'video', lead })).querySelector('time');
    expect(time?.dateTime).toBe('PT1M5S');
    expect(time?.querySelector('[aria-hidden]')?.textContent).toBe('1:05');
    expect(time?.querySelector('.sr-only')?.textContent).toBe('1 minute 5 seconds');
    expect(label({ kind: 'video', lead })).toMatch(/^Video 1:05/);
  });

  test.each([
    ['draft', 'Draft'],
    ['scheduled', 'Scheduled'],
  ] as const)('that it is %s', (state, name) => {
    expect(label({ state })).toBe(name);
    expect(label({ state, kind: 'opinion' })).toBe(`${name} Opinion`);
  });

  test('and no day of a draft that has none', () => {
    const { publishedAt: _, ...draft } = makeArticle({ state: 'draft' });
    expect(teaser(draft).querySelector('time')).toBeNull();
  });
});
