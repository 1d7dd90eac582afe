/** What search reads, from what the content step generated. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toZonedIso } from '../../lib/language/dates.ts';
import type { Document } from '../../lib/archive/generated.ts';
import { stateOf, visibleEntry } from '../../lib/archive/visibility.ts';
import { indexedLine } from '../../lib/inline-markdown/plain-line.ts';
import { slugOfEntry } from '../../lib/schema/live-entry.ts';
import type { ContentFile } from '../../lib/reader/content-files.ts';
import type { DocumentType } from '../../lib/schema/document-types.ts';
import { siteSchema } from '../../lib/schema/paper.ts';
import { frontLines } from '../../lib/search/story-text.ts';
import { renewSearchIndex } from '../../lib/search/renew-index.ts';
import { indexFile, writeSearchIndex, type SearchStory } from '../../lib/search/write-index.ts';

/** What an index holds, and the language by which its words are compared. */
export type Indexed = { stories: SearchStory[]; language: string };

/**
 * Writes the search index into the data folder. An entry of a live story is found with its story, from the next
 * build after its instant on.
 *
 * @param files as the lint has read them: to parse a text costs a hundred times what the index
 *   does with it
 * @param before what the index in the data folder holds, where that is known
 * @returns what it holds now
 */
export function indexSearch(
  dataDir: string,
  files: Pick<ContentFile, 'file' | 'lines'>[],
  before?: Indexed,
): Indexed {
  const byName = new Map(files.map((file) => [file.file, file]));
  const read = <K extends DocumentType>(type: K): Document<K>[] =>
    JSON.parse(readFileSync(join(dataDir, `${type}.json`), 'utf8')) as Document<K>[];
  const names = (type: 'Section' | 'Topic' | 'Author' | 'Series') =>
    new Map(read(type).map(({ id, name }) => [id, name]));
  const [site = siteSchema.parse({})] = read('Site');
  const [sections, topics, authors] = [names('Section'), names('Topic'), names('Author')];

  const series = names('Series');
  const entries = read('LiveEntry').filter(
    (entry) => stateOf(visibleEntry(entry), new Date()) === 'published',
  );
  const entriesOf = new Map<string, typeof entries>();
  for (const entry of entries) {
    const slug = slugOfEntry(entry.id);
    entriesOf.set(slug, [...(entriesOf.get(slug) ?? []), entry]);
  }
  const liveLines = (slug: string) =>
    (entriesOf.get(slug) ?? []).flatMap((entry) => [
      indexedLine(entry.title),
      byName.get(entry.file)?.lines,
      frontLines({ lead: entry.photo && { photo: entry.photo }, corrections: entry.corrections }),
    ]);

  const storyOf = (article: Document<'Article'>): SearchStory => ({
    ...article,
    slug: article.id,
    names: [
      sections.get(article.section),
      ...article.topics.map((id) => topics.get(id)),
      ...article.authors.map((id) => authors.get(id)),
      series.get(article.series ?? ''),
      article.dateline,
    ].filter((name) => name !== undefined),
    // Made when it is asked for: the texts of an archive are not in memory twice.
    get text() {
      return [byName.get(article.file)?.lines, frontLines(article), ...liveLines(article.id)]
        .filter(Boolean)
        .join('\n');
    },
    day: article.publishedAt ? toZonedIso(article.publishedAt, site).slice(0, 10) : '',
  });
  const file = join(dataDir, indexFile);
  const stories = read('Article').map(storyOf);
  const { language } = site;
  const isRenewed =
    before?.language === language && renewSearchIndex(file, before.stories, stories, language);
  if (!isRenewed) writeSearchIndex(file, stories, language);
  return { stories, language };
}
