/** One item of a WordPress export → a post of the archive. */
import type { LeftOut, Person, SourcePicture, SourcePost, Term } from '../../source-post.ts';
import { authorsOf } from './bylines.ts';
import { withNotes, withSound } from './beside-text.ts';
import { decoded } from '../../decoded.ts';
import { plainWords } from '../plain-words.ts';
import type { WxrItem } from './read-items.ts';
import { withBlocks } from './reusable-blocks.ts';

export type WordPressLists = {
  origin: string;
  people: Map<string, Person>;
  /** A category's own by its id; empty for one that has none. */
  parents: Map<string, string>;
  /** Ids of categories by the numbers that plug-ins know them by. */
  numbers: Map<string, string>;
  /** Texts of reusable blocks by their numbers. */
  blocks: Map<string, string>;
  pictures: Map<string, SourcePicture>;
};

/** What holds no story, and is not told of one by one. */
const furniture =
  /^(?:attachment|nav_menu_item|revision|custom_css|customize_changeset|oembed_cache|wp_.*|guest-author|acf-.*|elementor_library)$/;

const whereOf = ({ fields }: WxrItem) =>
  `post ${fields['wp:post_id'] ?? '?'} (${fields.title || 'without a title'})`;

/** @returns undefined for a post that comes in */
export function leftOut(item: WxrItem): LeftOut | undefined {
  const { fields } = item;
  const type = fields['wp:post_type'] ?? 'post';
  const where = whereOf(item);
  const reason = (text: string) => ({ where, reason: text });
  if (furniture.test(type)) return { where: '', reason: type };
  const status = fields['wp:status'];
  if (status === 'private') return reason('is private');
  if (status === 'trash' || status === 'auto-draft') return reason(`has the status ${status}`);
  if (fields['wp:post_password']) return reason('is closed by a password');
  if (
    !/^(?:post|page|article|story|news|podcast|video|review|column|opinion|event|blog|press-release|newspack_.*)s?$/.test(
      type,
    ) &&
    !fields['content:encoded']?.trim()
  )
    return reason(`is of the type ${type} and holds no text`);
  return undefined;
}

export function wordpressPost(item: WxrItem, lists: WordPressLists): SourcePost {
  const { fields, meta } = item;
  const id = fields['wp:post_id'] ?? '';
  // Squarespace, which writes the same form, has a whole path there, and an ending.
  const slug = decoded(fields['wp:post_name'] ?? '').replace(/^.*\/(?=.)|\.html?$/g, '');
  const notes: string[] = [];
  const title = plainWords(fields.title ?? '');
  if (item.comments > 0) notes.push(`${item.comments} comments were left out`);
  const publishedAt =
    instantOf(fields['wp:post_date_gmt']) ??
    dateOf(fields.pubDate) ??
    instantOf(fields['wp:post_date']);
  const isDraft = !/^(?:publish|future|inherit)$/.test(fields['wp:status'] ?? 'publish');
  const terms = (domain: string): Term[] =>
    item.terms
      .filter((term) => term.domain === domain)
      .map(({ id, name }) => ({ id, name: plainWords(name) }));
  const number = meta._yoast_wpseo_primary_category || meta.rank_math_primary_category || '';
  const main = lists.numbers.get(number) ?? number;
  const categories = terms('category').filter(({ id }) => id !== 'uncategorized');
  if (/^\d+$/.test(main) && categories.length > 1 && !categories.some(({ id }) => id === main))
    notes.push(`its main category has the number ${main}, which the export does not name`);
  const standfirst =
    plainWords(fields['excerpt:encoded']) ||
    plainWords(
      meta.newspack_post_subtitle ??
        meta._subtitle ??
        meta.subtitle ??
        meta.kia_subtitle ??
        meta.wps_subtitle,
    );
  const lead = lists.pictures.get(meta._thumbnail_id ?? '');
  const type = fields['wp:post_type'] ?? 'post';
  if (!/^(?:post|page)$/.test(type)) notes.push(`it was of the type ${type}`);
  if (fields['wp:is_sticky'] === '1') notes.push('it was sticky: place it on the front by hand');
  const social = {
    title: known(meta._yoast_wpseo_title ?? meta.rank_math_title ?? meta._aioseo_title),
    description: known(
      meta._yoast_wpseo_metadesc ?? meta.rank_math_description ?? meta._aioseo_description,
    ),
  };
  return {
    key: id || fields.link || title,
    where: whereOf(item),
    type: type === 'page' ? 'page' : 'story',
    title,
    slug,
    status: isDraft ? 'draft' : 'published',
    ...(publishedAt && { publishedAt }),
    ...(standfirst && { standfirst }),
    authors: authorsOf(item, lists, notes),
    categories: ordered(categories, lists, main),
    tags: terms('post_tag'),
    ...(terms('series')[0] && { series: terms('series')[0]! }),
    addresses: isDraft ? [] : addressesOf(fields, id, type),
    ...(fields.guid && { feedId: fields.guid }),
    ...(lead && { lead }),
    ...((social.title ?? social.description) && {
      social: {
        ...(social.title && { title: social.title }),
        ...(social.description && { description: social.description }),
      },
    }),
    text: {
      format: 'html',
      dialect: 'wordpress',
      text: withNotes(
        withSound(withBlocks(fields['content:encoded'] ?? '', lists.blocks), meta.enclosure),
        meta.footnotes,
      ),
    },
    notes,
  };
}

/** A child says more than its parent; the one that an SEO plug-in calls the main one comes first. */
function ordered(categories: Term[], { parents }: WordPressLists, main: string): Term[] {
  const isParent = (term: Term) => categories.some((other) => parents.get(other.id) === term.id);
  const first = categories.find(({ id }) => id === main);
  const rest = categories.filter((term) => term !== first);
  return [
    ...(first ? [first] : []),
    ...rest.filter(isParent),
    ...rest.filter((term) => !isParent(term)),
  ];
}

function addressesOf(fields: Record<string, string>, id: string, type: string): string[] {
  const found: string[] = [];
  if (URL.canParse(fields.link ?? '')) {
    const { pathname, search } = new URL(fields.link!);
    if (pathname !== '/' || search) found.push(pathname + search);
  } else if (fields.link?.startsWith('/')) found.push(fields.link);
  if (/^\d+$/.test(id)) found.push(type === 'page' ? `/?page_id=${id}` : `/?p=${id}`);
  return [...new Set(found)];
}

function instantOf(text: string | undefined): string | undefined {
  if (!text || text.startsWith('0000')) return undefined;
  return dateOf(`${text.replace(' ', 'T')}Z`);
}

function dateOf(text: string | undefined): string | undefined {
  const time = Date.parse(text ?? '');
  return Number.isNaN(time) || (time < 0 && new Date(time).getUTCFullYear() < 1800)
    ? undefined
    : new Date(time).toISOString().replace('.000Z', 'Z');
}

/** `%%title%% %%sep%%` is made by the plug-in itself. */
function known(text: string | undefined): string | undefined {
  const words = plainWords(text);
  return words && !/%%?\w+%/.test(words) ? words : undefined;
}
