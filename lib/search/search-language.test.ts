import { expect, test } from 'vitest';
import { findStories } from './find-stories.ts';
import { parseQuery } from './query.ts';
import { indexOf } from './search-fixture.ts';

/** What is found and marked in one story of a paper in this language. */
function marksOf(language: string, text: string, typed: string): string[] | undefined {
  const index = indexOf([{ title: text, standfirst: text, text, names: [] }], language);
  const moment = { now: new Date('2026-01-01T00:00:00Z'), siteEnv: 'production' } as const;
  const query = parseQuery(typed, language);
  const { hits } = findStories(index, { query, filters: {}, page: 1, moment });
  index.close();
  return hits[0]?.passage.filter(({ marked }) => marked).map((piece) => piece.text);
}

test.each([
  ['de', 'Die Möwe flog davon.', 'moewe', ['Möwe']],
  ['de', 'Die Moewe flog davon.', 'Möwe', ['Moewe']],
  ['de', 'Neue Straßen für Köln.', 'strassen koeln', ['Straßen', 'Köln']],
  ['en', 'A storm over Hawaiʻi.', 'Hawaii', ['Hawaiʻi']],
  ['en', "A storm over Hawai'i.", 'hawaii', ["Hawai'i"]],
  ['ar', 'أعلنت المدينة عن خطة', 'المدينه', ['المدينة']],
  ['ar', 'في عام ٢٠٢٤ بدأ العمل', '2024', ['٢٠٢٤']],
  ['ja', '東京都の経済は回復した。', '東京', ['東京']],
  ['ja', '東京都の経済は回復した。', '経済 東京都', ['東京都', '経済']],
  ['ja', '「回復」と述べた。', '「回復」', ['回復']],
])('in %s, %s is found by %s', (language, text, typed, marked) => {
  expect(marksOf(language, text, typed)).toEqual(marked);
});

test.each([
  ['ja', '東京都の経済は回復した。', '京都'],
  ['de', 'Neun neue Häuser.', 'neuen'],
  ['en', 'A poet spoke.', 'pot'],
])('in %s, %s is not found by %s', (language, text, typed) => {
  expect(marksOf(language, text, typed)).toBeUndefined();
});
