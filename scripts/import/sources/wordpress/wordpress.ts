/** A WordPress export: one file of WXR, or several that it was split over. */
import { basename } from 'node:path';
import type { Person, Source, SourceEntry, SourcePicture } from '../../source-post.ts';
import { mediaFacts, mediaKey } from './media-facts.ts';
import { readItems, type WxrItem, type WxrRecord } from './read-items.ts';
import { plainWords } from '../plain-words.ts';
import { nicename } from './nicename.ts';
import { blockIn } from './reusable-blocks.ts';
import { leftOut, wordpressPost, type WordPressLists } from './wordpress-post.ts';

const isPicture = /\.(?:jpe?g|png|gif|webp|avif)(?:\?.*)?$/i;

export async function openWordPress(files: string[]): Promise<Source> {
  const faults = new Set<string>();
  const tellOf = (file: string) => (fault: string) => faults.add(`${basename(file)} ${fault}`);
  const lists: WordPressLists = {
    origin: '',
    people: new Map(),
    parents: new Map(),
    numbers: new Map(),
    blocks: new Map(),
    pictures: new Map(),
  };
  const attached = new Map<string, { picture: SourcePicture; order: number }[]>();
  const byAddress = new Map<string, SourcePicture>();
  const channel: WxrItem['fields'] = {};
  const addresses: Source['listAddresses'] = [];
  for (const file of files) {
    for await (const record of readItems(file, tellOf(file))) {
      look(record, lists, addresses);
      if (record.kind === 'channel') Object.assign(channel, { ...record.item.fields, ...channel });
      const picture = record.kind === 'item' ? mediaFacts(record.item) : undefined;
      if (!picture) continue;
      lists.pictures.set(record.item.fields['wp:post_id'] ?? '', picture);
      byAddress.set(mediaKey(picture.src), picture);
      const parent = record.item.fields['wp:post_parent'] ?? '0';
      const order = Number(record.item.fields['wp:menu_order']);
      if (isPicture.test(picture.src))
        attached.set(parent, [...(attached.get(parent) ?? []), { picture, order }]);
    }
  }
  for (const id of lists.parents.keys())
    addresses.push({ address: categoryAddress(id, lists.parents), list: 'categories', id });
  const link = channel['wp:base_blog_url'] ?? channel.link ?? '';
  lists.origin = URL.canParse(link) ? new URL(link).href.replace(/\/$/, '') : '';
  const site = {
    ...(channel.title && { name: channel.title }),
    ...(channel.description && { tagline: channel.description }),
    ...(channel.language && { language: channel.language }),
    ...(lists.origin && { origin: lists.origin }),
  };
  async function* posts(): AsyncGenerator<SourceEntry> {
    const seen = new Set<string>();
    for (const file of files) {
      for await (const { kind, item } of readItems(file, tellOf(file))) {
        if (kind !== 'item') continue;
        const out = leftOut(item);
        if (out) yield { leftOut: out };
        else {
          const post = wordpressPost(item, lists);
          // Parts of a split export overlap at times.
          if (seen.has(post.key))
            yield { leftOut: { where: post.where, reason: 'stands in the export twice' } };
          else yield { post };
          seen.add(post.key);
        }
      }
    }
  }
  return {
    name: files.length > 1 ? `a WordPress export in ${files.length} files` : 'a WordPress export',
    system: 'wordpress',
    site,
    pictureAt: (address) => byAddress.get(mediaKey(address)),
    pictureOf: (id) => lists.pictures.get(id),
    picturesOf: (key) =>
      (attached.get(key) ?? []).sort((a, b) => a.order - b.order).map(({ picture }) => picture),
    folders: [],
    listAddresses: addresses,
    posts,
    faults: () => [...faults],
    close: () => undefined,
  };
}

/** Below those of all its parents. */
function categoryAddress(id: string, parents: Map<string, string>): string {
  const line = [id];
  for (let parent = parents.get(id); parent && !line.includes(parent); parent = parents.get(parent))
    line.unshift(parent);
  return `/category/${line.join('/')}/`;
}

function look(
  { kind, item }: WxrRecord,
  lists: WordPressLists,
  addresses: Source['listAddresses'],
): void {
  const { fields, meta } = item;
  if (kind === 'author') {
    const id = fields['wp:author_login'] ?? '';
    const both = [fields['wp:author_first_name'], fields['wp:author_last_name']]
      .filter(Boolean)
      .join(' ');
    const name = plainWords(fields['wp:author_display_name']) || plainWords(both) || id;
    lists.people.set(id, { id, name });
    // The export does not say what its address was, by which Co-Authors Plus knows an account too.
    for (const at of new Set([id, nicename(id)])) {
      if (!lists.people.has(at)) lists.people.set(at, { id, name });
      addresses.push({ address: `/author/${at}/`, list: 'authors', id });
    }
  }
  if (kind === 'category') {
    const id = fields['wp:category_nicename'] ?? '';
    lists.parents.set(id, fields['wp:category_parent'] ?? '');
    if (fields['wp:term_id']) lists.numbers.set(fields['wp:term_id'], id);
  }
  if (kind === 'tag')
    addresses.push({
      address: `/tag/${fields['wp:tag_slug'] ?? ''}/`,
      list: 'tags',
      id: fields['wp:tag_slug'] ?? '',
    });
  const block = kind === 'item' ? blockIn(item) : undefined;
  if (block !== undefined) lists.blocks.set(fields['wp:post_id'] ?? '', block);
  // Co-Authors Plus keeps people without an account as posts of their own.
  if (kind === 'item' && fields['wp:post_type'] === 'guest-author') {
    const id = (fields['wp:post_name'] ?? '').replace(/^cap-/, '');
    const description = meta['cap-description'];
    const url = meta['cap-website'];
    const person: Person = {
      id,
      name: plainWords(meta['cap-display_name'] ?? fields.title) || id,
      ...(description && { description }),
      ...(url && { url }),
    };
    lists.people.set(id, person);
    lists.people.set(`cap-${id}`, person);
    addresses.push({ address: `/author/${id}/`, list: 'authors', id });
  }
}
