/** Stories for the search index and questions to it: the same for the same numbers, every time. */
import type { Filters } from '../../lib/search/search-index.ts';
import type { SearchStory } from '../../lib/search/search-story.ts';
import { seeded, type Random } from './random.ts';
import { headline, paragraph, sentence, thing } from './sentences.ts';
import { people, places, things } from './vocabulary.ts';

/** The moment at which is searched: the newest story has just been published. */
export const searchedAt = new Date('2026-10-31T18:00:00Z');
const threeYears = 3 * 365 * 24 * 3_600_000;

const ids = (kind: string, count: number) =>
  Array.from({ length: count }, (_, i) => `${kind}-${i}`);
const desk = { sections: ids('section', 8), topics: ids('topic', 60), authors: ids('desk', 20) };

/** Of some 700 words each, the newest first, spread over three years. */
export function makeSearchStories(count: number): SearchStory[] {
  const random = seeded(count);
  return Array.from({ length: count }, (_, i) => {
    const instant = new Date(searchedAt.getTime() - (i / count) * threeYears);
    const section = random.pick(desk.sections);
    const topics = random.picks(desk.topics, random.whole(1, 4));
    const authors = random.picks(desk.authors, 1);
    return {
      slug: `story-${i}`,
      version: '',
      textVersion: '',
      title: headline(random),
      standfirst: `${sentence(random)} ${sentence(random)}`,
      names: [section, ...topics, ...authors],
      text: textOf(random),
      ...{ section, topics, authors },
      publishedAt: instant.toISOString(),
      day: instant.toISOString().slice(0, 10),
    };
  });
}

function textOf(random: Random): string {
  const lines: string[] = [];
  let words = 0;
  while (words < 690) {
    const line = paragraph(random);
    words += line.split(' ').length;
    lines.push(line);
  }
  return lines.join('\n');
}

export type Question = { text: string; filters: Filters };

/** Words, phrases, words left out, filters, and slips; one in ten finds nothing as it stands. */
export function makeQuestions(count: number): Question[] {
  const random = seeded(count);
  const { pick, whole, next } = random;
  const days = () => {
    const from = new Date(searchedAt.getTime() - next() * threeYears);
    return { from: from.toISOString().slice(0, 10) };
  };
  const forms: (() => Question)[] = [
    () => ({ text: pick(things), filters: {} }),
    () => ({ text: `${pick(people)} ${pick(places)}`, filters: {} }),
    () => ({ text: `${thing(random)} ${whole(12, 980)}`, filters: {} }),
    () => ({ text: headline(random), filters: {} }),
    () => ({ text: `"${thing(random)}"`, filters: {} }),
    () => ({ text: `${pick(things)} -${pick(people)}`, filters: {} }),
    () => ({ text: pick(things), filters: { section: pick(desk.sections) } }),
    () => ({ text: pick(people), filters: { topic: pick(desk.topics), ...days() } }),
    () => ({ text: '', filters: { author: pick(desk.authors) } }),
    () => ({ text: slip(random, pick(things)), filters: {} }),
  ];
  return Array.from({ length: count }, (_, i) => forms[i % forms.length]!());
}

/** Two letters of its longest word in each other's place. */
function slip({ whole }: Random, text: string): string {
  const word = text.split(' ').reduce((a, b) => (b.length > a.length ? b : a));
  const at = whole(1, word.length - 3);
  return text.replace(
    word,
    `${word.slice(0, at)}${word[at + 1] ?? ''}${word[at] ?? ''}${word.slice(at + 2)}`,
  );
}
