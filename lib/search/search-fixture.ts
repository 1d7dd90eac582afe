/** A small index in a folder of its own, for tests. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSearchIndex, type SearchIndex } from './search-index.ts';
import type { SearchStory } from './search-story.ts';
import { writeSearchIndex } from './write-index.ts';

export function makeStory(overrides: Partial<SearchStory> = {}): SearchStory {
  const publishedAt = overrides.publishedAt ?? '2024-02-13T16:00:00-05:00';
  return {
    slug: 'trucks',
    version: JSON.stringify(overrides),
    textVersion: overrides.text ?? '',
    title: 'Trucks wait',
    standfirst: 'The crossing stayed shut.',
    names: ['World', 'Jane Doe'],
    text: 'The queue was long.',
    section: 'world',
    topics: [],
    authors: ['jane-doe'],
    publishedAt,
    day: publishedAt.slice(0, 10),
    ...overrides,
  };
}

export function indexOf(stories: Partial<SearchStory>[], language = 'en'): SearchIndex {
  const file = join(mkdtempSync(join(tmpdir(), 'search-')), 'search.sqlite');
  writeSearchIndex(file, stories.map(makeStory), language);
  return openSearchIndex(file);
}
