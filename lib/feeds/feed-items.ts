import type { Root } from 'hast';
import { audioIn } from '../body/audio-in.ts';
import { leadPicture } from '../photos/photo.ts';
import type { Article, Author, Corrected, LiveEntry } from '../archive/newsroom.ts';
import { absolute, articlePath, entryPath, listPath } from '../addresses/urls.ts';
import type { Enclosure, FeedItem, Publication } from './feed.ts';
import { renderCorrection, renderEntry, renderStory, type WrittenEntry } from './feed-body.ts';
import { correctionId, entryId, storyId, storyIri } from './feed-ids.ts';
import { makeFeedPicture } from './feed-picture.ts';
import { durationSeconds } from '../language/duration.ts';
import { say } from '../language/say.ts';
import type { Words } from '../language/words/wording.ts';
import { lastChange, lastChangeOfEntry } from '../archive/last-change.ts';
import { plainLine } from '../inline-markdown/plain-line.ts';
import { sponsorLabel, stateLabel } from '../archive/story-labels.ts';

/** A story, whole. @param entries of a live one, the newest first */
export function storyItem(
  article: Article,
  body: Root,
  publication: Publication,
  entries: WrittenEntry[] = [],
): FeedItem {
  const { title, standfirst, authors, lead, publishedAt } = article;
  const { origin, canonicalOrigin, site } = publication;
  const picture = leadPicture(lead);
  return {
    ...common(article, publication),
    id: storyId(canonicalOrigin || origin, article),
    iri: storyIri(canonicalOrigin || origin, article),
    title: labelled(article, title, site.words),
    summary: standfirst,
    html: renderStory(article, body, { origin, locale: site }, entries),
    publishedAt,
    updatedAt: lastChange(article),
    authors: bylines(authors, origin),
    picture: picture && makeFeedPicture(picture, { origin, words: site.words }),
    enclosures: enclosuresIn(body, origin),
  };
}

/** An entry of a live story, whole. */
export function entryItem(
  { article, entry }: { article: Article; entry: LiveEntry },
  body: Root,
  publication: Publication,
): FeedItem {
  const { id, title, at, authors, photo, state } = entry;
  const { origin, canonicalOrigin, site } = publication;
  const name = entryId(canonicalOrigin || origin, article, entry);
  return {
    ...common(article, publication),
    ...{ id: name, iri: name },
    url: absolute(origin, entryPath(id)),
    title: labelled({ state, sponsor: article.sponsor }, title, site.words),
    summary: '',
    html: renderEntry(entry, body, { origin, locale: site }),
    publishedAt: at,
    updatedAt: lastChangeOfEntry(entry),
    authors: bylines(authors, origin),
    picture: photo && makeFeedPicture(photo, { origin, words: site.words }),
    enclosures: enclosuresIn(body, origin),
  };
}

function bylines(authors: Author[], origin: string): FeedItem['authors'] {
  return authors.map(({ id, name }) => ({ name, url: absolute(origin, listPath('authors', id)) }));
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
  const { article, entry, correction } = corrected;
  const { origin, canonicalOrigin, site } = publication;
  const { corrections } = site.words;
  const kind = corrections[correction.kind];
  const title = say(corrections.titled, { kind, title: (entry ?? article).title });
  const id = correctionId(canonicalOrigin || origin, corrected);
  return {
    ...common(article, publication),
    ...{ id, iri: id },
    ...(entry && { url: absolute(origin, entryPath(entry.id)) }),
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

/** What a reader of feeds must know first: that somebody paid; on a preview, what is not published. */
function labelled(
  article: Pick<Article, 'state' | 'sponsor'>,
  title: string,
  words: Words,
): string {
  const labels = [sponsorLabel(article, words), stateLabel(article.state, words)];
  return labels.reduce<string>(
    (said, label) => (label ? say(words.preview.labelled, { label, title: said }) : said),
    title,
  );
}
