import { expect, test } from 'vitest';
import { articlePath, correctionsPath, listPath, pagePath } from './urls.ts';

test('a story has one address', () => {
  expect(articlePath('rafah-crossing')).toBe('/articles/rafah-crossing');
});

test('the first page of a list is the list itself', () => {
  expect(listPath('sections', 'world')).toBe('/sections/world');
  expect(listPath('topics', 'gaza', 1)).toBe('/topics/gaza');
  expect(listPath('authors', 'jane-doe', 2)).toBe('/authors/jane-doe/page/2');
});

test('standing pages and corrections stand at the top', () => {
  expect(pagePath('about')).toBe('/about');
  expect(correctionsPath).toBe('/corrections');
});
