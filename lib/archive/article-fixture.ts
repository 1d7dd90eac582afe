/** Records as the routes hand them on, for tests: complete, and changed where a test says so. */
import { wordsOf } from '../language/words.ts';
import { siteSchema } from '../schema/paper.ts';
import type { Article, Author, Section, Site, Topic } from './newsroom.ts';
import type { Photo, Video } from '../photos/photo.ts';
import { headlineCard, photoCard, typeCard } from '../share-card/share-card.ts';

export { newYork } from '../language/locale-fixture.ts';

/** A paper with these fields, in the words of its language. */
export function makeSite(fields: Partial<Site> = {}): Site {
  const { words, ...rest } = fields;
  const site = siteSchema.parse(rest);
  return { ...site, words: words ?? wordsOf(site.language) };
}

export function makePicture(overrides: Partial<Photo> = {}): Photo {
  return {
    id: '0123456789ab',
    file: 'content/photos/gate.jpg',
    hash: '0123456789abcdef',
    width: 2000,
    height: 1500,
    color: '#77aa55',
    alt: 'A row of white trucks before a closed steel gate',
    caption: 'Aid trucks at the Rafah crossing on Tuesday.',
    credit: 'REUTERS/Edgard Garrido',
    creators: ['Edgard Garrido'],
    agency: 'Reuters',
    ...overrides,
  };
}

export function makeVideo(overrides: Partial<Video> = {}): Video {
  return {
    url: 'https://example.org/watch/the-gate',
    title: 'The gate',
    poster: makePicture({ id: 'ba9876543210' }),
    colors: { ground: '#1a1714', text: '#fdfbf6' },
    ...overrides,
  };
}

export function makeSection(id: string): Section {
  return { id, name: nameOf(id) };
}

export function makeTopic(id: string): Topic {
  return { id, name: nameOf(id) };
}

export function makeAuthor(id: string): Author {
  return { id, name: nameOf(id), kind: 'person', photo: undefined };
}

/** `jane-doe` is Jane Doe. */
function nameOf(id: string): string {
  return id.replace(
    /(^|-)(\w)/g,
    (_, hyphen: string, letter: string) => `${hyphen && ' '}${letter.toUpperCase()}`,
  );
}

/** A story published without a picture. */
export function makeArticle(overrides: Partial<Article> = {}): Article {
  const title = overrides.title ?? 'Trucks wait at Rafah';
  const standfirst = overrides.standfirst ?? 'The crossing stayed shut for a third day.';
  return {
    slug: 'trucks',
    state: 'published',
    title,
    standfirst,
    kind: 'news',
    language: 'en',
    translations: [],
    section: makeSection('world'),
    topics: [],
    authors: [makeAuthor('jane-doe')],
    publishedAt: '2024-02-13T16:00:00-05:00',
    lead: undefined,
    teaser: { title, standfirst, photo: undefined },
    social: { title, description: standfirst, photo: undefined },
    card: typeCard(headlineCard({ headline: title, section: 'World', paper: 'The Fixture' }), true),
    related: [],
    corrections: [],
    aliases: [],
    ...overrides,
  };
}

/** The same with a picture, at its head and in lists. */
export function makePicturedArticle(
  overrides: Partial<Article> = {},
  photo = makePicture(),
): Article {
  const article = makeArticle(overrides);
  return {
    ...article,
    lead: { photo },
    teaser: { ...article.teaser, photo },
    social: { ...article.social, photo },
    card: photoCard(photo, true),
    ...overrides,
  };
}
