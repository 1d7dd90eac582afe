/** A line of `posts.csv` and its text → a post of the archive. */
import type { SourceEntry, SourcePost } from '../../source-post.ts';
import { plainWords } from '../plain-words.ts';
import { tag } from '../plain-html.ts';
import { plainWidgets } from './widgets.ts';

export type Row = Partial<
  Record<
    | 'post_id'
    | 'post_date'
    | 'is_published'
    | 'type'
    | 'audience'
    | 'title'
    | 'subtitle'
    | 'podcast_url',
    string
  >
>;

/** @param text of its file; none where the export does not hold it */
export function substackPost(row: Row, text: string | undefined, origin?: string): SourceEntry {
  const [, id = '', slug = ''] = /^([^.]*)\.?(.*)$/.exec(row.post_id ?? '') ?? [];
  const title = plainWords(row.title);
  const where = `post ${id} (${title || slug || 'without a title'})`;
  const leftOut = (reason: string) => ({ leftOut: { where, reason } });
  const isPublished = /^(?:true|1)$/i.test(row.is_published ?? '');
  const type = row.type ?? 'newsletter';
  const audience = row.audience?.trim() ?? 'everyone';
  const isOpen = audience === '' || audience === 'everyone';
  if (type === 'thread' && !text?.trim())
    return leftOut('is a thread, and its talk is not in the export');
  if (type === 'page' && !isPublished) return leftOut('is a page that was never published');
  if (type === 'page' && !isOpen) return leftOut(`is a page for ${audience} alone`);
  const notes: string[] = [];
  const isMail = type === 'adhoc_email';
  if (!isOpen) notes.push(`only some could read it (${audience}), so it is a draft here`);
  if (isMail) notes.push('it went out by mail alone, so it is a draft here');
  if (type === 'thread') notes.push('it was a thread; what readers wrote is not in the export');
  if (text === undefined)
    notes.push(`its text posts/${row.post_id ?? ''}.html is not in the export`);
  const time = Date.parse(row.post_date ?? '');
  const publishedAt = Number.isNaN(time)
    ? undefined
    : new Date(time).toISOString().replace('.000Z', 'Z');
  if (isPublished && !publishedAt) notes.push('it has no date');
  const standfirst = plainWords(row.subtitle);
  const isDraft = !isPublished || !isOpen || isMail;
  const address = `/p/${slug}`;
  const post: SourcePost = {
    ...{ key: row.post_id ?? '', where, type: type === 'page' ? 'page' : 'story', title, slug },
    status: isDraft ? 'draft' : 'published',
    ...(publishedAt && { publishedAt }),
    ...(standfirst && { standfirst }),
    ...{ authors: [], categories: [], tags: [] },
    addresses: isDraft || !slug ? [] : [address],
    // Its feeds give the address of each post as its id.
    ...(origin && slug && !isDraft && { feedId: `${origin}${address}` }),
    text: {
      format: 'html',
      dialect: 'plain',
      text: soundOf(row, title) + plainWidgets(text ?? '', notes),
    },
    notes,
  };
  return { post };
}

function soundOf({ podcast_url: src = '' }: Row, title: string): string {
  return /^https?:/.test(src) ? tag('audio', { src, title }, '') : '';
}
