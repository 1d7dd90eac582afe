import { describe, expect, test } from 'vitest';
import {
  makeArticle,
  makeAuthor,
  makePicture,
  makePicturedArticle,
  makeTopic,
  makeVideo,
} from '../archive/article-fixture.ts';
import type { Article, Correction } from '../archive/newsroom.ts';
import type { Photo } from '../photos/photo.ts';
import { makeImprint } from './imprint-fixture.ts';
import { newsArticle } from './news-article.ts';

function storyOf(article: Article, pictures: Photo[] = [], text = '') {
  const body = { type: 'root' as const, children: [{ type: 'text' as const, value: text }] };
  return newsArticle({ article, body, pictures }, makeImprint({ policies: { ethics: 'ethics' } }));
}

const correction = (kind: Correction['kind'], at: string): Correction => ({
  at,
  kind,
  text: `A ${kind}, see [the gate](https://example.org/gate).`,
});

describe('a story for machines', () => {
  test('holds what the page says', () => {
    const article = makeArticle({ dateline: 'CAIRO', topics: ['gaza', 'aid'].map(makeTopic) });
    const url = 'https://example.org/articles/trucks';
    expect(storyOf(article, [], 'Trucks wait at the gate.')).toMatchObject({
      '@type': 'NewsArticle',
      '@id': `${url}#article`,
      url,
      mainEntityOfPage: url,
      headline: 'Trucks wait at Rafah',
      description: 'The crossing stayed shut for a third day.',
      inLanguage: 'en',
      articleSection: 'World',
      keywords: ['Gaza', 'Aid'],
      wordCount: 5,
      dateline: 'CAIRO',
      isAccessibleForFree: true,
      publisher: { '@type': 'NewsMediaOrganization', name: 'The Fixture' },
      isPartOf: { '@type': 'WebSite', '@id': 'https://example.org/#website' },
    });
  });

  test('has no word for what is not known', () => {
    expect(Object.values(storyOf(makeArticle()) ?? {})).not.toContain(undefined);
    for (const field of ['keywords', 'dateline', 'correction', 'video', 'additionalType']) {
      expect(storyOf(makeArticle())).not.toHaveProperty(field);
    }
  });

  test.each([
    ['analysis', 'AnalysisNewsArticle'],
    ['opinion', 'OpinionNewsArticle'],
    ['explainer', 'BackgroundNewsArticle'],
  ] as const)('says beside its type that it is %s', (kind, type) => {
    expect(storyOf(makeArticle({ kind }))).toMatchObject({
      '@type': 'NewsArticle',
      additionalType: `https://schema.org/${type}`,
    });
  });

  test.each(['draft', 'scheduled'] as const)('is none while it is %s', (state) => {
    expect(storyOf(makeArticle({ state }))).toBeUndefined();
  });
});

describe('its authors', () => {
  test('are people with a page, by their bare names', () => {
    const jane = { ...makeAuthor('jane-doe'), role: 'Editor', url: 'https://jane.example' };
    expect(storyOf(makeArticle({ authors: [jane] }))?.author).toEqual([
      {
        '@type': 'Person',
        '@id': 'https://example.org/authors/jane-doe#author',
        name: 'Jane Doe',
        url: 'https://example.org/authors/jane-doe',
        sameAs: 'https://jane.example',
      },
    ]);
  });

  test('may be a desk, which is no person', () => {
    const desk = { ...makeAuthor('world-desk'), kind: 'desk' as const };
    expect(storyOf(makeArticle({ authors: [makeAuthor('john-roe'), desk] }))?.author).toMatchObject(
      [
        { '@type': 'Person', name: 'John Roe' },
        { '@type': 'Organization', name: 'World Desk' },
      ],
    );
  });
});

describe('its dates', () => {
  test.each([
    ['2024-02-13T21:00:00Z', '2024-02-13T16:00:00-05:00'],
    ['2024-07-01T12:00:00+02:00', '2024-07-01T06:00:00-04:00'],
  ])('of %s stand in the zone of the newsroom', (publishedAt, printed) => {
    expect(storyOf(makeArticle({ publishedAt }))).toMatchObject({
      datePublished: printed,
      dateModified: printed,
    });
  });

  test('tell of the last change, be it an update or a correction', () => {
    const corrections = [correction('correction', '2024-02-16T09:00:00-05:00')];
    const updatedAt = '2024-02-14T09:00:00-05:00';
    const modified = (article: Article) => storyOf(article)?.dateModified;
    expect(modified(makeArticle({ updatedAt }))).toBe('2024-02-14T09:00:00-05:00');
    expect(modified(makeArticle({ updatedAt, corrections }))).toBe('2024-02-16T09:00:00-05:00');
  });
});

test('its corrections are given as plain text; an update corrects nothing', () => {
  const corrections = [
    correction('update', '2024-02-17T09:00:00-05:00'),
    correction('clarification', '2024-02-16T14:00:00Z'),
  ];
  expect(storyOf(makeArticle({ corrections }))).toMatchObject({
    dateModified: '2024-02-17T09:00:00-05:00',
    correction: [
      {
        '@type': 'CorrectionComment',
        text: 'A clarification, see the gate.',
        datePublished: '2024-02-16T09:00:00-05:00',
      },
    ],
  });
});

describe('its pictures', () => {
  test('are the three shapes of the lead, and each picture on the page', () => {
    const second = makePicture({ id: 'ba9876543210', credit: 'REUTERS/Marckinson Pierre' });
    const story = storyOf(makePicturedArticle(), [makePicture(), second]);
    expect(story?.image).toMatchObject([
      { contentUrl: 'https://example.org/photos/0123456789ab/16x9-1600.jpg' },
      { contentUrl: 'https://example.org/photos/0123456789ab/4x3-1600.jpg' },
      { contentUrl: 'https://example.org/photos/0123456789ab/1x1-1500.jpg' },
    ]);
    expect(story?.associatedMedia).toMatchObject([
      { contentUrl: 'https://example.org/photos/0123456789ab/960.jpg' },
      {
        contentUrl: 'https://example.org/photos/ba9876543210/960.jpg',
        creditText: 'REUTERS/Marckinson Pierre',
      },
    ]);
  });

  test('are that of the share card where there is no photo', () => {
    const article = makeArticle();
    expect(storyOf(article)?.image).toMatchObject({
      url: `https://example.org${article.card.path}`,
      width: 1200,
      height: 630,
    });
  });
});

describe('its video', () => {
  const uploadedAt = '2024-11-20T16:30:00Z';
  const storyWith = (video: ReturnType<typeof makeVideo>) =>
    storyOf(makeArticle({ kind: 'video', lead: { video } }));

  test('has a name, a picture and a date', () => {
    const video = makeVideo({ uploadedAt, duration: 'PT1M5S', youtube: 'dQw4w9WgXcQ' });
    expect(storyWith(video)).toMatchObject({
      image: [{ url: 'https://example.org/photos/ba9876543210/16x9-1600.jpg' }, {}, {}],
      video: {
        '@type': 'VideoObject',
        name: 'The gate',
        url: 'https://example.org/watch/the-gate',
        embedUrl: 'https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ',
        thumbnailUrl: 'https://example.org/photos/ba9876543210/16x9-1280.jpg',
        uploadDate: '2024-11-20T11:30:00-05:00',
        duration: 'PT1M5S',
      },
    });
  });

  test('is left out where Google would refuse it', () => {
    expect(storyWith(makeVideo())).not.toHaveProperty('video');
    expect(storyWith(makeVideo({ uploadedAt, poster: undefined }))).not.toHaveProperty('video');
  });
});
