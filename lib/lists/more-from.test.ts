import { describe, expect, test } from 'vitest';
import { makeArticle, makeSection, makeTopic } from '../archive/article-fixture.ts';
import { chooseMoreFrom } from './more-from.ts';
import type { Article } from '../archive/newsroom.ts';

const story = makeArticle({
  slug: 'story',
  section: makeSection('world'),
  topics: [makeTopic('gaza'), makeTopic('ceasefire')],
});

const named = (slug: string) => makeArticle({ slug, section: makeSection('europe') });
const onTopic = (slug: string, topic = 'gaza') => ({
  ...named(slug),
  topics: [makeTopic(topic)],
});
const inSection = (slug: string) => makeArticle({ slug, section: makeSection('world') });

const slugs = (articles: Article[]) => articles.map(({ slug }) => slug);

describe('what stands under a story', () => {
  test('first what its editor named, in that order, then its topics, then its section', () => {
    const paper = [inSection('s1'), onTopic('t1', 'ceasefire'), named('n1'), story, named('n2')];
    const related = { ...story, related: ['n2', 'n1'] };
    expect(slugs(chooseMoreFrom(related, paper))).toEqual(['n2', 'n1', 't1', 's1']);
  });

  test('each newest first, as the paper is', () => {
    const paper = [onTopic('t1'), inSection('s1'), onTopic('t2'), inSection('s2')];
    expect(slugs(chooseMoreFrom(story, paper))).toEqual(['t1', 't2', 's1', 's2']);
  });

  test('never the story itself, even where it is named', () => {
    expect(slugs(chooseMoreFrom({ ...story, related: ['story'] }, [story, onTopic('t1')]))).toEqual(
      ['t1'],
    );
  });

  test('never a story twice', () => {
    const both = { ...inSection('both'), topics: story.topics };
    expect(slugs(chooseMoreFrom({ ...story, related: ['both'] }, [both, story]))).toEqual(['both']);
  });

  test('nothing that may not be shown', () => {
    expect(
      slugs(chooseMoreFrom({ ...story, related: ['draft'] }, [story, inSection('s1')])),
    ).toEqual(['s1']);
  });

  test('no other section and no other topic', () => {
    expect(chooseMoreFrom(story, [named('n1'), onTopic('t1', 'haiti')])).toEqual([]);
  });

  test('four at most, fewer where there are fewer', () => {
    const paper = ['1', '2', '3', '4', '5'].map(inSection);
    expect(slugs(chooseMoreFrom(story, paper))).toEqual(['1', '2', '3', '4']);
    expect(slugs(chooseMoreFrom(story, paper.slice(0, 2)))).toEqual(['1', '2']);
    expect(slugs(chooseMoreFrom(story, paper, 1))).toEqual(['1']);
    expect(chooseMoreFrom(story, [story])).toEqual([]);
  });
});
