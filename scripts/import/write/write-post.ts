/** A converted post → its file, checked by the paper's own reader. */
import { join } from 'node:path';
import { readFile } from '../../../lib/reader/read-file.ts';
import type { Converted } from '../convert-post.ts';
import type { FoundPicture } from '../media/picture-store.ts';
import { plainWords } from '../sources/plain-words.ts';
import type { SourcePost } from '../source-post.ts';
import type { PartFields } from '../text/parts.ts';
import type { ContentWriter, Outcome } from './content-writer.ts';
import { desk } from './list-files.ts';
import { filed, type Mapping } from './mapping.ts';
import { seriesId } from './series-id.ts';
import { fileText, storyText } from './story-text.ts';
import type { Placed } from './survey.ts';

export type Given = {
  placed: Placed;
  mapping: Mapping;
  authorIds: Map<string, string>;
  /** Old addresses that lead to this post. */
  aliases: string[];
  lead: FoundPicture | undefined;
  key: string;
};

export type Written = {
  outcome: Outcome;
  faults: { line: number; message: string; mend: string }[];
  section: string;
  topics: string[];
};

export function writePost(
  writer: ContentWriter,
  post: SourcePost,
  converted: Converted,
  given: Given,
): Written {
  const { placed, mapping, aliases, key } = given;
  const { section, topics } = filed(mapping, post.categories, post.tags);
  const title = post.title || post.slug.replaceAll('-', ' ') || placed.id;
  const body = converted.body.trim() || '{/* To do: this text was empty */}';
  const text =
    post.type === 'page'
      ? fileText(
          { title, description: post.standfirst ?? title, ...(aliases.length > 0 && { aliases }) },
          body,
        )
      : storyText(
          {
            title,
            standfirst: post.standfirst,
            section,
            topics,
            series: post.series && seriesId(post.series.name),
            authors: authorsOf(post, given.authorIds),
            publishedAt: post.publishedAt,
            updatedAt: post.updatedAt,
            draft: post.status === 'draft',
            lead: leadOf(post, given.lead),
            social: post.social,
            aliases,
            id: post.feedId,
          },
          body,
        );
  const { problems, faults, bodyLine } = readFile(
    post.type === 'page' ? 'Page' : 'Article',
    join(writer.contentDir, placed.file),
    text,
  );
  const inFields = problems
    .filter((fault) => !isGap(fault))
    .map(({ line, field = '', message, mend }) => ({
      line,
      message: `${field} ${message}`.trim(),
      mend,
    }));
  const inBody = faults
    .filter(({ warning }) => !warning)
    .map(({ line, message, mend }) => ({ line: bodyLine - 1 + line, message, mend }));
  const outcome = writer.put(placed.file, text, {
    key,
    addresses: post.addresses,
    ...(post.feedId && { id: post.feedId }),
  });
  return {
    outcome,
    faults: [...inFields, ...inBody],
    section: `sections/${section}`,
    topics: topics.map((topic) => `topics/${topic}`),
  };
}

function authorsOf({ authors }: SourcePost, ids: Map<string, string>): string[] {
  const known = authors.flatMap(({ id }) => ids.get(id) ?? []);
  return known.length > 0 ? [...new Set(known)] : [desk];
}

function leadOf({ lead }: SourcePost, found: FoundPicture | undefined): PartFields | undefined {
  if (!lead || !found || 'missing' in found) return undefined;
  const caption = plainWords(lead.caption) || undefined;
  const credit = lead.credit ?? (found.credit ? undefined : 'unknown');
  const alt = lead.alt && lead.alt !== caption ? lead.alt.replace(/\s+/g, ' ').trim() : undefined;
  const fields = { src: found.file, alt, caption, credit };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

/** An old story without a standfirst is a gap that the desk lists, and nothing is put in its place. */
function isGap({ field, message }: { field?: string | undefined; message: string }): boolean {
  return field === 'standfirst' && message === 'is missing';
}
