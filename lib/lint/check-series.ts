/** The numbers of a series' parts: each once, and all of them or none. */
import type { ContentFile } from '../reader/content-files.ts';
import type { Problem } from './problem.ts';
import { fieldOf, textOf } from './story-fields.ts';

export function checkSeries(files: ContentFile[]): Problem[] {
  const series = new Map<string, ContentFile[]>();
  for (const article of files.filter(({ type }) => type === 'Article')) {
    const id = textOf(article, 'series');
    if (id) series.set(id, [...(series.get(id) ?? []), article]);
  }
  return [...series.values()].flatMap(checkParts);
}

function checkParts(articles: ContentFile[]): Problem[] {
  const owners = new Map<number, string>();
  const withNumber = articles.find((article) => fieldOf(article, 'part') !== undefined);
  return articles.flatMap((article) => {
    const part = fieldOf(article, 'part');
    const { file, lineOf } = article;
    if (part === undefined && withNumber) {
      const message = `is missing, and ${withNumber.file} of the same series has it`;
      const mend = 'number all parts, or none: then they stand in the order of publication';
      return { file, line: lineOf(['series']), field: 'part', message, mend };
    }
    if (typeof part !== 'number') return [];
    const owner = owners.get(part);
    owners.set(part, owner ?? file);
    if (!owner) return [];
    const message = `is ${part}, as in ${owner} of the same series`;
    return {
      file,
      line: lineOf(['part']),
      field: 'part',
      message,
      mend: 'give each its own number',
    };
  });
}
