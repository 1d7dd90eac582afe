/** A converted post → its file, checked by the paper's own reader. */
import { readSource } from '../../../lib/reader/source-file.ts';
import { validateFields } from '../../../lib/reader/validate-fields.ts';
import { documentTypes } from '../../../lib/schema/document-types.ts';
import type { Converted } from '../convert-post.ts';
import { saidOfLead } from '../lead-finding.ts';
import type { FoundPicture } from '../media/picture-store.ts';
import type { SourcePost } from '../source-post.ts';
import type { PartFields } from '../text/parts.ts';
import { byHandFolder, type ContentWriter, type Outcome } from './content-writer.ts';
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
  /** From this instant on, in milliseconds, the paper's rules are whole. */
  since: number;
};

export type Written = {
  file: string;
  /** Whether no reader can see it before a person has mended it. */
  waits: boolean;
  todos: string[];
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
  const faultsBefore = lacks(post, converted, given);
  const isDraft = post.status === 'draft' || faultsBefore.length > 0;
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
            draft: isDraft,
            lead: leadOf(post, given.lead),
            social: post.social,
            aliases,
            id: post.feedId,
          },
          body,
        );
  const faults = faultsIn(text, post, converted, placed.file);
  const waits = faults.length > 0 || (post.type === 'story' && faultsBefore.length > 0);
  const byHand = `${byHandFolder}/${placed.file}`;
  // Somebody mended it and put it into its place.
  const isMended = writer.isAnothers(placed.file);
  const file = faults.length > 0 && !isMended ? byHand : placed.file;
  const outcome = writer.put(file, text, {
    key,
    addresses: post.addresses,
    ...(post.feedId && { id: post.feedId }),
    ...(waits && { waits }),
  });
  if (file !== byHand) writer.takeAway(byHand);
  return {
    file,
    outcome,
    waits: waits && !isMended,
    todos: [
      ...(post.type === 'story' && post.status !== 'draft' && !isMended ? faultsBefore : []).map(
        (lack) => `it is a draft here, since it ${lack}; mend that, and take draft: true out`,
      ),
      ...(file === byHand
        ? [`mend it, and move it to ${placed.file}: the paper would not be built with it`]
        : []),
    ],
    faults: isMended ? [] : faults,
    section: `sections/${section}`,
    topics: topics.map((topic) => `topics/${topic}`),
  };
}

/** What keeps a story from running that the archive had published, each in a few words. */
function lacks(
  { publishedAt, standfirst }: SourcePost,
  { isEmpty, pictures }: Converted,
  { since }: Given,
): string[] {
  if (publishedAt === undefined) return ['has no date'];
  if (isEmpty) return ['has no text'];
  if (Date.parse(publishedAt) < since) return [];
  const here = pictures.filter(({ missing }) => missing === undefined);
  return [
    ...(standfirst ? [] : ['has no standfirst']),
    ...(here.some(({ hasCredit }) => !hasCredit) ? ['has a picture without a credit'] : []),
    ...(here.some(({ hasAlt }) => !hasAlt) ? ['has a picture without alt'] : []),
  ];
}

function faultsIn(
  text: string,
  { type }: SourcePost,
  { bodyFaults }: Converted,
  file: string,
): Written['faults'] {
  const source = readSource(file, text);
  const { schema } = documentTypes[type === 'page' ? 'Page' : 'Article'];
  return [
    ...validateFields(schema, source).problems.map(({ line, field = '', message, mend }) => ({
      line,
      message: `${field} ${message}`.trim(),
      mend,
    })),
    ...bodyFaults
      .filter(({ warning }) => !warning)
      .map(({ line, message, mend }) => ({ line: source.bodyLine - 1 + line, message, mend })),
  ];
}

function authorsOf({ authors }: SourcePost, ids: Map<string, string>): string[] {
  const known = authors.flatMap(({ id }) => ids.get(id) ?? []);
  return known.length > 0 ? [...new Set(known)] : [desk];
}

function leadOf({ lead }: SourcePost, found: FoundPicture | undefined): PartFields | undefined {
  if (!lead || !found || 'missing' in found) return undefined;
  const { caption, ...said } = saidOfLead(lead);
  const credit = said.credit ?? (found.credit ? undefined : 'unknown');
  const alt = lead.alt && lead.alt !== caption ? lead.alt.replace(/\s+/g, ' ').trim() : undefined;
  const fields = { src: found.file, alt, caption, credit };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
