/** What search reads, from what the content step generated. */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { toZonedIso } from '../../lib/language/dates.ts';
import type { Document } from '../../lib/archive/generated.ts';
import { stateOf, visibleEntry } from '../../lib/archive/visibility.ts';
import { indexedLine } from '../../lib/inline-markdown/plain-line.ts';
import { slugOfEntry } from '../../lib/schema/live-entry.ts';
import type { DocumentType } from '../../lib/schema/document-types.ts';
import { siteSchema } from '../../lib/schema/paper.ts';
import { frontLines } from '../../lib/search/story-text.ts';
import { openIndexBefore } from '../../lib/search/index-before.ts';
import { renewSearchIndex } from '../../lib/search/renew-index.ts';
import type { SearchStory } from '../../lib/search/search-story.ts';
import { indexFile } from '../../lib/search/index-file.ts';
import { writeSearchIndex } from '../../lib/search/write-index.ts';
import { indexOnThread } from './index-on-thread.ts';
import type { AnyDocument } from './index-documents.ts';
import type { BuildFile } from './read-content.ts';

/** Fewer are written sooner than a thread has started. */
const fewest = 1500;

type Given = {
  dataDir: string;
  /** As the indexes of the edition have them. */
  documents: { type: DocumentType; document: AnyDocument }[];
  /** As the lint has read them: to parse a text costs a hundred times what the index does with it. */
  files: Pick<BuildFile, 'file' | 'hash' | 'lines'>[];
  /** The code that reads and writes. */
  code: string;
};

/**
 * Writes the search index into the data folder, or into the one that is there what is new. An entry of a live
 * story is found with its story, from the next build after its instant on.
 */
export async function indexSearch({ dataDir, documents, files, code }: Given): Promise<void> {
  const byName = new Map(files.map((file) => [file.file, file]));
  const read = <K extends DocumentType>(type: K) =>
    documents
      .filter((one) => one.type === type)
      .map(({ document }) => document as unknown as Document<K>);
  const namesOf = (type: 'Section' | 'Topic' | 'Author' | 'Series') =>
    new Map(read(type).map(({ id, name }) => [id, name]));
  const [site = siteSchema.parse({})] = read('Site');
  const [sections, topics, authors] = [namesOf('Section'), namesOf('Topic'), namesOf('Author')];

  const series = namesOf('Series');
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

  const hashesOf = (article: Document<'Article'>) =>
    [article, ...(entriesOf.get(article.id) ?? [])].map(({ file }) => byName.get(file)?.hash);
  const { language } = site;
  const file = join(dataDir, indexFile);
  // Words are parted and folded by what Node knows of the world's letters.
  const { icu, unicode } = process.versions;
  const madeBy = `${code} ${language} ${icu} ${unicode}`;
  const before = openIndexBefore(file, madeBy);
  const rows = new Map(before?.rows.map((row) => [row.slug, row]));

  const storyOf = (article: Document<'Article'>): SearchStory => {
    const names = [
      sections.get(article.section),
      ...article.topics.map((id) => topics.get(id)),
      ...article.authors.map((id) => authors.get(id)),
      series.get(article.series ?? ''),
      article.dateline,
    ].filter((name) => name !== undefined);
    const { id: slug, title, standfirst, section, draft, publishedAt, withdrawn } = article;
    const day = publishedAt ? toZonedIso(publishedAt, site).slice(0, 10) : '';
    const hashes = hashesOf(article);
    const textVersion = hashes.length > 1 ? versionOf(hashes) : (hashes[0] ?? '');
    return {
      ...{ slug, title, standfirst, names, section, draft, publishedAt, withdrawn, day },
      topics: article.topics,
      authors: article.authors,
      version: versionOf([hashes, names, day]),
      textVersion,
      // Made when it is asked for: the texts of an archive are not in memory twice.
      get text() {
        const row = rows.get(article.id);
        const known = row?.textVersion === textVersion ? before?.textOf(row.id) : undefined;
        if (known !== undefined) return known.slice(article.standfirst.length + 1);
        return [byName.get(article.file)?.lines, frontLines(article), ...liveLines(article.id)]
          .filter(Boolean)
          .join('\n');
      },
    };
  };
  try {
    const stories = read('Article').map(storyOf);
    if (renewSearchIndex(file, stories, language, madeBy)) return;
    if (stories.length < fewest) writeSearchIndex(file, stories, language, madeBy);
    else await indexOnThread(stories, { file, language, madeBy });
  } finally {
    before?.close();
  }
}

/** @param made what another version would be made otherwise of */
function versionOf(made: unknown): string {
  return createHash('sha256').update(JSON.stringify(made)).digest('base64');
}
