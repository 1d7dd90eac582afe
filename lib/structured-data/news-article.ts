/** A story for machines. https://developers.google.com/search/docs/appearance/structured-data/article */
import type { Root } from 'hast';
import type { NewsArticleLeaf, OrganizationLeaf } from 'schema-dts';
import { toZonedIso } from '../language/dates.ts';
import { originalOf } from '../archive/translations.ts';
import { lastChange } from '../archive/last-change.ts';
import type { Article } from '../archive/newsroom.ts';
import { leadPicture, type Photo } from '../photos/photo.ts';
import type { SeriesPlace } from '../lists/series-place.ts';
import type { StoryKind } from '../schema/choices.ts';
import { absolute, articlePath } from '../addresses/urls.ts';
import { audioObjects } from './audio-object.ts';
import { author } from './author.ts';
import { countWords } from './count-words.ts';
import { correctionComments } from './correction-comments.ts';
import { imageInPage, imageOfCard, imagesOf } from './image-object.ts';
import { known } from './known.ts';
import { publisher, website, type Imprint } from './publisher.ts';
import { seriesOf } from './series-of.ts';
import { videoObject } from './video-object.ts';

/**
 * What else a story is. Mastodon wants the type to be `NewsArticle` to the letter, so the narrower
 * one stands beside it. News is no `ReportageNewsArticle`: that would claim reporting of our own.
 */
const narrowerTypes: Record<StoryKind, string | undefined> = {
  news: undefined,
  video: undefined,
  analysis: 'https://schema.org/AnalysisNewsArticle',
  opinion: 'https://schema.org/OpinionNewsArticle',
  explainer: 'https://schema.org/BackgroundNewsArticle',
  live: 'https://schema.org/LiveBlogPosting',
};

const paidFor = 'https://schema.org/AdvertiserContentArticle';

/** A story with its text and the pictures that stand on its page, in their order. */
export type WholeStory = {
  article: Article;
  body: Root;
  pictures: Photo[];
  place?: SeriesPlace | undefined;
  /** The same story in other languages. */
  translations?: Article[];
};

/** @returns undefined for a draft and for what is only scheduled: neither has a date that is true */
export function newsArticle(
  { article, body, pictures, place, translations = [] }: WholeStory,
  imprint: Imprint,
): NewsArticleLeaf | undefined {
  const { state, publishedAt, title, standfirst, kind, lead, card, sponsor } = article;
  if (state !== 'published' || !publishedAt) return undefined;
  const { site, origin } = imprint;
  const url = absolute(origin, articlePath(article.slug));
  const photo = leadPicture(lead);
  return known<NewsArticleLeaf>({
    '@type': 'NewsArticle',
    additionalType: sponsor ? paidFor : narrowerTypes[kind],
    '@id': `${url}#article`,
    url,
    mainEntityOfPage: url,
    headline: title,
    description: standfirst || undefined,
    image: photo ? imagesOf(photo, origin) : imageOfCard(card, origin),
    datePublished: toZonedIso(publishedAt, site),
    dateModified: toZonedIso(lastChange(article) ?? publishedAt, site),
    author: article.authors.map((one) => author(one, origin)),
    publisher: publisher(imprint),
    inLanguage: article.language,
    ...translationFacts(article, translations, imprint),
    articleSection: article.section.name,
    keywords: article.topics.map(({ name }) => name),
    wordCount: countWords(body, article.language),
    dateline: article.dateline,
    sponsor: sponsor && known<OrganizationLeaf>({ '@type': 'Organization', ...sponsor }),
    isAccessibleForFree: true,
    correction: correctionComments(article.corrections, imprint),
    video: lead?.video && videoObject(lead.video, imprint),
    audio: audioObjects(body, origin),
    associatedMedia: pictures.map((picture) => imageInPage(picture, origin)),
    isPartOf: place ? [website(imprint), seriesOf(place, origin)] : website(imprint),
    position: place?.part,
  });
}

/** https://schema.org/workTranslation, and from each translation back. */
function translationFacts(article: Article, translations: Article[], { site, origin }: Imprint) {
  const published = translations.filter(({ state }) => state === 'published');
  const original = originalOf([article, ...published], site.names ?? site.language);
  const work = ({ slug, title, language }: Article): NewsArticleLeaf => {
    const url = absolute(origin, articlePath(slug));
    return {
      '@type': 'NewsArticle',
      '@id': `${url}#article`,
      url,
      headline: title,
      inLanguage: language,
    };
  };
  if (!original || published.length === 0) return {};
  return original === article
    ? { workTranslation: published.map(work) }
    : { translationOfWork: work(original) };
}
