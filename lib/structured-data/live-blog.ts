/** Live coverage for machines. https://developers.google.com/search/docs/appearance/structured-data/article and https://schema.org/LiveBlogPosting */
import type { BlogPostingLeaf, LiveBlogPostingLeaf } from 'schema-dts';
import { toZonedIso } from '../language/dates.ts';
import { lastChange, lastChangeOfEntry } from '../archive/last-change.ts';
import type { Article, LiveEntry } from '../archive/newsroom.ts';
import { absolute, articlePath, entryPath } from '../addresses/urls.ts';
import { leadPicture } from '../photos/photo.ts';
import { author } from './author.ts';
import { correctionComments } from './correction-comments.ts';
import { imageOfCard, imagesOf } from './image-object.ts';
import { known } from './known.ts';
import { publisher, type Imprint } from './publisher.ts';

/**
 * The coverage, with those entries that stand on the page. It has no end while it goes on.
 *
 * @returns undefined for what readers cannot see
 */
export function liveBlog(
  article: Article,
  entries: LiveEntry[],
  imprint: Imprint,
): LiveBlogPostingLeaf | undefined {
  const { state, publishedAt, title, standfirst, lead, card, live, slug } = article;
  if (state !== 'published' || !publishedAt || !live) return undefined;
  const { site, origin } = imprint;
  const url = absolute(origin, articlePath(slug));
  const photo = leadPicture(lead);
  return known<LiveBlogPostingLeaf>({
    '@type': 'LiveBlogPosting',
    '@id': `${url}#live`,
    url,
    headline: title,
    description: standfirst || undefined,
    image: photo ? imagesOf(photo, origin) : imageOfCard(card, origin),
    datePublished: toZonedIso(publishedAt, site),
    dateModified: toZonedIso(lastChange(article) ?? publishedAt, site),
    coverageStartTime: toZonedIso(publishedAt, site),
    coverageEndTime: live.closedAt && toZonedIso(live.closedAt, site),
    author: article.authors.map((one) => author(one, origin)),
    publisher: publisher(imprint),
    inLanguage: article.language,
    liveBlogUpdate: entries
      .filter((entry) => entry.state === 'published')
      .map((entry) => update(entry, article, imprint)),
  });
}

/** One entry by itself, and to what it belongs. */
export function entryPosting(
  article: Article,
  entry: LiveEntry,
  imprint: Imprint,
): BlogPostingLeaf | undefined {
  if (entry.state !== 'published') return undefined;
  const story = absolute(imprint.origin, articlePath(article.slug));
  return {
    ...update(entry, article, imprint),
    mainEntityOfPage: absolute(imprint.origin, entryPath(entry.id)),
    isPartOf: { '@type': 'LiveBlogPosting', '@id': `${story}#live`, url: story },
  };
}

function update(entry: LiveEntry, { language }: Article, imprint: Imprint): BlogPostingLeaf {
  const { id, at, title, authors, photo, card, corrections } = entry;
  const { site, origin } = imprint;
  const url = absolute(origin, entryPath(id));
  return known<BlogPostingLeaf>({
    '@type': 'BlogPosting',
    '@id': `${url}#entry`,
    url,
    headline: title,
    image: photo ? imagesOf(photo, origin) : imageOfCard(card, origin),
    datePublished: toZonedIso(at, site),
    dateModified: toZonedIso(lastChangeOfEntry(entry), site),
    author: authors.map((one) => author(one, origin)),
    publisher: { '@id': publisher(imprint)['@id']! },
    inLanguage: language,
    correction: correctionComments(corrections, imprint),
  });
}
