/** The permanent ids that older feeds gave: one story's alone. */
import type { ContentFile } from '../reader/content-files.ts';
import type { Problem } from './problem.ts';
import { textOf } from './story-fields.ts';

export function checkFeedIds(files: ContentFile[]): Problem[] {
  const owners = new Map<string, string>();
  return files.flatMap((article) => {
    const id = article.type === 'Article' ? textOf(article, 'id') : undefined;
    if (!id) return [];
    const owner = owners.get(id);
    owners.set(id, article.file);
    if (!owner) return [];
    const place = { file: article.file, line: article.lineOf(['id']), field: 'id' };
    const message = `is also that of ${owner}`;
    const mend = 'a feed reader takes two stories with one id for one; give it to the older alone';
    return { ...place, message, mend };
  });
}
