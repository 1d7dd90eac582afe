import { expect, test } from 'vitest';
import { fieldIn, fieldOnForm, writeEntryPath, writeStoryPath } from './write-paths.ts';

test('an address leads to a story, and to a field of it', () => {
  expect(writeStoryPath('talks')).toBe('/write/story/talks');
  expect(writeStoryPath('talks', 'lead.photo.alt')).toBe('/write/story/talks/lead.photo.alt');
  const path = writeEntryPath('content/articles/2024/talks.mdx', 'lead.photo.alt');
  expect(path).toBe('/write#/collections/articles/entries/2024/talks?field=lead.photo.alt');
  expect(fieldIn(new URL(path!, 'https://example.org').hash)).toBe('lead.photo.alt');
  expect(fieldIn('#/collections/articles/entries/talks')).toBeUndefined();
});

test.each([
  ['e2e/content/live/the-count/first-box.mdx', 'live/entries/the-count/first-box'],
  ['content/pages/about.mdx', 'pages/entries/about'],
  ['content/authors/jane-doe.yaml', 'authors/entries/jane-doe'],
  ['content/fronts/world.yaml', 'fronts/entries/world'],
  ['content/fronts/home.yaml', '_singletons/entries/home'],
  ['content/sections/world.yaml', 'sections/entries/world'],
  ['content/site.yaml', '_singletons/entries/site'],
  ['content/brand/brand.yaml', '_singletons/entries/brand'],
  ['content/articles/live/pages/talks.mdx', 'articles/entries/live/pages/talks'],
])('the form of %s is at %s', (file, entry) => {
  expect(writeEntryPath(file)).toBe(`/write#/collections/${entry}`);
});

test.each(['content/redirects.yaml', 'content/words/de.yaml', 'content/photos/pages/gate.jpg'])(
  '%s has no form',
  (file) => {
    expect(writeEntryPath(file)).toBeUndefined();
  },
);

test.each([
  ['lead.photo.alt (from content/photos/gate.jpg)', 'lead.photo.alt'],
  ['standfirst', 'standfirst'],
  ['<Video> posterAlt', 'body'],
  ['', 'body'],
])('what the check calls "%s" is %s on the form', (field, key) => {
  expect(fieldOnForm(field)).toBe(key);
});
