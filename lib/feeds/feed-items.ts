import type { Root } from 'hast';
import { audioIn } from '../body/audio-in.ts';
import { leadPicture } from '../photos/photo.ts';
import type { Article, Corrected } from '../archive/newsroom.ts';
import { absolute, articlePath, listPath } from '../addresses/urls.ts';
import type { Enclosure, FeedItem, Publication } from './feed.ts';
import { renderCorrection, renderStory } from './feed-body.ts';
import { correctionId, storyId, storyIri } from './feed-ids.ts';
import { makeFeedPicture } from './feed-picture.ts';
import { durationSeconds } from '../language/duration.ts';
import { say } from '../language/say.ts';
import type { Words } from '../language/words/wording.ts';
import { lastChange } from '../archive/last-change.ts';
import { plainLine } from '../inline-markdown/plain-line.ts';
import { stateLabel } from '../archive/story-labels.ts';

/** A story, whole. */
export function storyItem(article: Article, body: Root, publication: Publication): FeedItem {
  const { title, standfirst, authors, lead, publishedAt } = article;
  const { origin, canonicalOrigin, site } = publication;
  const picture = leadPicture(lead);
  return {
    ...common(article, publication),
    id: storyId(canonicalOrigin || origin, article),
    iri: storyIri(canonicalOrigin || origin, article),
    title: labelled(article, title, site.words),
    summary: standfirst,
    html: renderStory(article, body, { origin, locale: site }),
    publishedAt,
    updatedAt: lastChange(article),
    authors: authors.map(({ id, name }) => ({
      name,
      url: absolute(origin, listPath('authors', id)),
    })),
    picture: picture && makeFeedPicture(picture, { origin, words: site.words }),
    enclosures: enclosuresIn(body, origin),
  };
}

function enclosuresIn(body: Root, origin: string): Enclosure[] {
  return audioIn(body).map(({ url, type, title, bytes, duration }) => ({
    url: new URL(url, origin).href,
    type,
    title,
    bytes,
    seconds: duration === undefined ? undefined : durationSeconds(duration),
  }));
}

/** A correction as news of its own; the paper signs it. */
export function correctionItem(corrected: Corrected, publication: Publication): FeedItem {
  const { article, correction } = corrected;
  const { origin, canonicalOrigin, site } = publication;
  const { corrections } = site.words;
  const kind = corrections[correction.kind];
  const title = say(corrections.titled, { kind, title: article.title });
  const id = correctionId(canonicalOrigin || origin, corrected);
  return {
    ...common(article, publication),
    ...{ id, iri: id },
    title: labelled(article, title, site.words),
    summary: plainLine(correction.text),
    html: renderCorrection(corrected, { origin, locale: site }),
    publishedAt: correction.at,
    updatedAt: correction.at,
    authors: [],
    picture: undefined,
    enclosures: [],
  };
}

function common({ slug, section, topics, series, language }: Article, { origin }: Publication) {
  return {
    language,
    url: absolute(origin, articlePath(slug)),
    categories: [section, ...topics, ...(series ? [series] : [])].map(({ id, name }) => ({
      id,
      name,
    })),
  };
}

/** Only a preview shows what is not published, and says so. */
function labelled({ state }: Article, title: string, words: Words): string {
  const label = stateLabel(state, words);
  return label ? say(words.preview.labelled, { label, title }) : title;
}
