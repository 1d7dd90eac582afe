import { describe, expect, test } from 'vitest';
import { makeArticle, makePicturedArticle, makeSection } from '../archive/article-fixture.ts';
import { arrangeFrontPage, type FrontPage } from './front-page.ts';
import type { Article } from '../archive/newsroom.ts';

const sections = [makeSection('world'), makeSection('europe')];
const inSection = (count: number, id: string) =>
  Array.from({ length: count }, (_, i) =>
    makeArticle({ slug: `${id}-${i + 1}`, section: makeSection(id) }),
  );
const slugs = (articles: Article[]) => articles.map(({ slug }) => slug);
const all = ({ lead, second, rivers }: FrontPage) =>
  slugs([...(lead ? [lead] : []), ...second, ...rivers.flatMap(({ articles }) => articles)]);

describe('the front page', () => {
  test('is led by the newest story with a picture', () => {
    const paper = [...inSection(2, 'world'), makePicturedArticle({ slug: 'pictured' })];
    const front = arrangeFrontPage(paper, sections);
    expect(front.lead?.slug).toBe('pictured');
    expect(slugs(front.second)).toEqual(['world-1', 'world-2']);
  });

  test('is led by the newest story where there are no pictures at all', () => {
    const front = arrangeFrontPage(inSection(3, 'world'), sections);
    expect(front.lead?.slug).toBe('world-1');
    expect(slugs(front.second)).toEqual(['world-2', 'world-3']);
  });

  test('shows four stories in its second row and runs the rest by section, in their order', () => {
    const front = arrangeFrontPage([...inSection(6, 'europe'), ...inSection(2, 'world')], sections);
    expect(slugs(front.second)).toEqual(['europe-2', 'europe-3', 'europe-4', 'europe-5']);
    expect(front.rivers.map(({ section, articles }) => [section.id, ...slugs(articles)])).toEqual([
      ['world', 'world-1', 'world-2'],
      ['europe', 'europe-6'],
    ]);
  });

  test('shows four stories of a section at most, and no section without any', () => {
    const front = arrangeFrontPage(inSection(20, 'world'), sections);
    expect(front.rivers).toHaveLength(1);
    expect(front.rivers[0]?.articles).toHaveLength(4);
  });

  test('shows no story twice', () => {
    const paper = [
      ...inSection(5, 'world'),
      makePicturedArticle({ slug: 'pictured' }),
      ...inSection(4, 'europe'),
    ];
    const shown = all(arrangeFrontPage(paper, sections));
    expect(shown).toHaveLength(10);
    expect(new Set(shown).size).toBe(10);
  });

  test('of an empty paper is empty', () => {
    expect(arrangeFrontPage([], sections)).toEqual({ lead: undefined, second: [], rivers: [] });
  });
});
