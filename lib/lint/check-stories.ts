/** What looks like an oversight in a story beside the others: warnings, since it may be meant. */
import type { ContentFile } from '../reader/content-files.ts';
import type { Problem } from './problem.ts';
import { timeOf } from '../schema/fields.ts';
import { fieldOf, listOf, shownFrom, stateOfFile } from './story-fields.ts';

const sixtyDays = 60 * 24 * 3_600_000;
/** By so much clocks differ, and a minute is rounded up. */
const fiveMinutes = 5 * 60_000;

export function checkStories(files: ContentFile[], now: Date): Problem[] {
  const articles = files.filter(({ type }) => type === 'Article');
  const withdrawn = new Set(
    articles.filter((article) => stateOfFile(article, now) === 'withdrawn').map(({ id }) => id),
  );
  const readable = articles.filter(({ id }) => !withdrawn.has(id));
  return [
    ...readable.flatMap((article) => farAhead(article, now)),
    ...files.flatMap((file) => toldAhead(file, now)),
    ...aloneInTopic(readable, new Set(files.filter(isTopic).map(({ id }) => id))),
    ...readable.flatMap((article) => relatedToWithdrawn(article, withdrawn)),
  ];
}

function farAhead(article: ContentFile, now: Date): Problem[] {
  const from = shownFrom(article);
  if (from === Infinity || from - now.getTime() <= sixtyDays) return [];
  const days = Math.floor((from - now.getTime()) / (24 * 3_600_000));
  return [
    {
      file: article.file,
      line: article.lineOf(['publishedAt']),
      field: 'publishedAt',
      message: `is ${days} days ahead`,
      mend: 'look at the year and the month again; nothing is wrong if it is meant',
      warning: true,
    },
  ];
}

/** A change that readers are told of before it was made: most often its offset is another one's. */
function toldAhead(file: ContentFile, now: Date): Problem[] {
  if (file.type !== 'Article' && file.type !== 'LiveEntry') return [];
  const corrections = [fieldOf(file, 'corrections')].flat();
  const paths = [['updatedAt'], ...corrections.map((_, i) => ['corrections', i, 'at'])];
  const seen = Math.max(now.getTime(), shownFrom(file));
  return paths.flatMap((path) => {
    if (!(timeOf(fieldOf(file, ...path.map(String))) - seen > fiveMinutes)) return [];
    return {
      file: file.file,
      line: file.lineOf(path),
      field: path.join('.'),
      message: 'is in the future, and readers are told so now',
      mend: 'look at the time and its offset again; nothing is wrong if it is meant',
      warning: true,
    };
  });
}

const isTopic = ({ type }: ContentFile) => type === 'Topic';

/** Drafts count: the second story of a new topic may still be in the works. */
function aloneInTopic(articles: ContentFile[], topics: Set<string>): Problem[] {
  const counts = new Map<string, number>();
  for (const topic of articles.flatMap((article) => [...new Set(listOf(article, 'topics'))])) {
    counts.set(topic, (counts.get(topic) ?? 0) + 1);
  }
  return articles.flatMap((article) =>
    listOf(article, 'topics').flatMap((topic, i) => {
      if (counts.get(topic) !== 1 || !topics.has(topic)) return [];
      return {
        file: article.file,
        line: article.lineOf(['topics', i]),
        field: 'topics',
        message: `names "${topic}", and no other story does`,
        mend: 'name it in a second story, or take it out',
        warning: true,
      };
    }),
  );
}

function relatedToWithdrawn(article: ContentFile, withdrawn: Set<string>): Problem[] {
  return listOf(article, 'related').flatMap((slug, i) => {
    if (!withdrawn.has(slug)) return [];
    return {
      file: article.file,
      line: article.lineOf(['related', i]),
      field: 'related',
      message: `names "${slug}", which is withdrawn`,
      mend: 'take it out',
      warning: true,
    };
  });
}
