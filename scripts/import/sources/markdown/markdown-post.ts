/** One Markdown file of a site → a post of the archive. */
import { basename, extname } from 'node:path';
import type { Person, SourceEntry, SourcePicture, SourcePost, Term } from '../../source-post.ts';
import { plainWords } from '../plain-words.ts';
import type { FolderSystem } from './folder-system.ts';
import {
  instantIn,
  instantOf,
  listIn,
  wordsIn,
  type Fields,
  type FrontMatter,
} from './front-matter.ts';
import { standardFeedId } from './feed-id.ts';
import { oldAddresses } from './old-address.ts';

const dated = /^(\d{4}-\d{1,2}-\d{1,2})-(?=.)/;

export function markdownPost(
  path: string,
  { fields, body, fault }: FrontMatter,
  system: FolderSystem,
  people: Map<string, Person>,
): SourceEntry {
  const stem = basename(path, extname(path));
  const isIndex = /^_?index$/i.test(stem);
  const folder = path.split('/').slice(0, -1);
  // `posts/index.md` lists what lies beside it; `posts/my-story/index.md` is a story with its pictures.
  if (
    stem === '_index' ||
    (isIndex && folder.length === 0) ||
    /^(?:list|home|blog-index|archive)$/.test(wordsIn(fields, 'layout', 'type') ?? '')
  ) {
    return {
      leftOut: { where: path, reason: 'is the page of a list, which the paper makes itself' },
    };
  }
  if (!body.trim() && Object.keys(fields).length === 0)
    return { leftOut: { where: path, reason: 'is empty' } };
  const name = isIndex ? (folder.at(-1) ?? stem) : stem;
  const date =
    instantIn(
      fields,
      'date',
      'pubDate',
      'publishDate',
      'published',
      'published_at',
      'datePublished',
      'publishedAt',
      'created',
      'pubDatetime',
    ) ?? instantOf(dated.exec(name)?.[1] ?? '');
  const slug = wordsIn(fields, 'slug') ?? name.replace(dated, '');
  const notes = fault ? [fault] : [];
  const isPage = !date && !/(?:^|\/)(?:_?posts?|blog|articles?|news|_drafts)\//.test(`/${path}`);
  const isDraft =
    fields.draft === true ||
    fields.published === false ||
    fields.status === 'draft' ||
    /(?:^|\/)_drafts\//.test(path) ||
    (!isPage && !date);
  if (!isPage && !date) notes.push('it has no date, so it comes in as a draft');
  const updated = instantIn(
    fields,
    'updated',
    'lastmod',
    'updatedDate',
    'last_modified_at',
    'updated_at',
    'modified',
    'modDatetime',
  );
  const standfirst = wordsIn(
    fields,
    'standfirst',
    'excerpt',
    'description',
    'summary',
    'subtitle',
    'dek',
    'lede',
    'tagline',
  );
  const lead = leadOf(fields);
  const series = wordsIn(fields, 'series') ?? listIn(fields, 'series')[0];
  const addresses = isDraft ? [] : oldAddresses({ path, slug, date, fields }, system);
  const feedId =
    typeof fields.guid === 'string' ? fields.guid : standardFeedId(addresses[0], slug, system);
  const post: SourcePost = {
    key: path,
    where: path,
    type: isPage ? 'page' : 'story',
    title: plainWords(wordsIn(fields, 'title', 'headline', 'name') ?? headingOf(body) ?? ''),
    slug,
    status: isDraft ? 'draft' : 'published',
    ...(date && { publishedAt: date }),
    ...(updated && date && Date.parse(updated) > Date.parse(date) && { updatedAt: updated }),
    ...(standfirst && { standfirst: plainWords(standfirst) }),
    authors: listIn(fields, 'authors', 'author', 'byline', 'by').map(
      (one) => people.get(one) ?? { id: one, name: one },
    ),
    categories: termsOf(
      listIn(fields, 'categories', 'category', 'taxonomies.categories', 'section'),
    ),
    tags: termsOf(listIn(fields, 'tags', 'tag', 'taxonomies.tags', 'keywords', 'topics')),
    ...(series && { series: termOf(series) }),
    addresses,
    ...(feedId && { feedId }),
    ...(lead && { lead }),
    text: {
      format: path.endsWith('.html') ? 'html' : 'markdown',
      dialect: path.endsWith('.mdx') ? 'mdx' : system.dialect,
      text: body,
    },
    notes,
  };
  return { post };
}

const termOf = (name: string): Term => ({ id: name, name });
const termsOf = (names: string[]) =>
  names.filter((name) => !/^(?:posts?|blog|uncategorized|all)$/i.test(name)).map(termOf);

function headingOf(body: string): string | undefined {
  return /^\s*#[ \t]+(.+?)[ \t]*#*$/m.exec(body.slice(0, 2000))?.[1];
}

const pictureFields = [
  'image',
  'cover',
  'heroImage',
  'hero_image',
  'featured_image',
  'featuredImage',
  'feature_image',
  'thumbnail',
  'banner',
  'featureImage',
  'coverImage',
  'ogImage',
  'header.image',
  'header.teaser',
  'hero',
  'images',
];

/** A path, or a group of fields that says more. */
function leadOf(fields: Fields): SourcePicture | undefined {
  for (const name of pictureFields) {
    const [first = '', second] = name.split('.');
    const group = fields[first];
    const value =
      second && typeof group === 'object' && group !== null
        ? (group as Fields)[second]
        : second
          ? undefined
          : group;
    const one: unknown = Array.isArray(value) ? value[0] : value;
    const inner = typeof one === 'object' && one !== null ? (one as Fields) : fields;
    const src =
      typeof one === 'string'
        ? one.trim()
        : wordsIn(inner, 'src', 'image', 'url', 'path', 'feature', 'source', 'relative_path');
    if (!src || /^[a-z]+$/i.test(src)) continue;
    const alt =
      inner === fields
        ? wordsIn(
            fields,
            'image_alt',
            'imageAlt',
            'heroImageAlt',
            'alt',
            'cover_alt',
            'image_accessibility',
          )
        : wordsIn(inner, 'alt', 'alt_text');
    const caption =
      inner === fields
        ? wordsIn(fields, 'image_caption', 'imageCaption', 'caption')
        : wordsIn(inner, 'caption');
    const credit =
      inner === fields
        ? wordsIn(fields, 'image_credit', 'imageCredit', 'photo_credit', 'credit')
        : wordsIn(inner, 'credit', 'attribution', 'copyright');
    return { src, ...(alt && { alt }), ...(caption && { caption }), ...(credit && { credit }) };
  }
  return undefined;
}
