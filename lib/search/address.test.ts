import { describe, expect, test } from 'vitest';
import { readSearch, readSearchAddress, searchAddress } from './address.ts';

const none = {
  section: undefined,
  topic: undefined,
  author: undefined,
  from: undefined,
  to: undefined,
};

describe('reading the address of a search', () => {
  test.each([
    ['nothing', {}, { q: '', filters: none, page: 1 }],
    [
      'the empty fields of a form',
      { q: '', section: '', from: '', to: '' },
      { q: '', filters: none, page: 1 },
    ],
    ['a field given twice counts once', { q: ['a', 'b'] }, { q: 'a', filters: none, page: 1 }],
    [
      'days the wrong way round',
      { from: '2024-02-01', to: '2024-01-01' },
      { q: '', filters: { ...none, from: '2024-01-01', to: '2024-02-01' }, page: 1 },
    ],
    [
      'one day alone',
      { to: '2024-01-01' },
      { q: '', filters: { ...none, to: '2024-01-01' }, page: 1 },
    ],
    ['what is no day', { from: 'yesterday' }, { q: '', filters: none, page: 1 }],
    ['a page', { q: 'a', page: '12' }, { q: 'a', filters: none, page: 12 }],
  ])('%s', (_, params, asked) => {
    expect(readSearch(params)).toEqual(asked);
  });

  test.each(['0', '-1', '1.5', 'two', '01', '99999'])('there is no page %s', (page) => {
    expect(readSearch({ q: 'a', page })).toBeUndefined();
  });
});

test('an address says what was asked for, in one way', () => {
  const filters = { ...none, topic: 'gaza', to: '2024-01-01' };
  expect(searchAddress({ q: 'é & "b"', filters, page: 2 })).toBe(
    '/search?q=%C3%A9+%26+%22b%22&topic=gaza&to=2024-01-01&page=2',
  );
  expect(searchAddress({ q: '', filters: none, page: 1 })).toBe('/search');
});

test('the address of a search is read as the page prints it', () => {
  const asked = { q: 'a "b', filters: { ...none, section: 'world' }, page: 1 };
  expect(readSearchAddress('/search?q=+a%0A%22b&q=c&section=world&utm=1')).toEqual(asked);
  expect(readSearchAddress('/search')).toEqual({ q: '', filters: none, page: 1 });
  expect(readSearchAddress('/search?q=a&page=0')).toBeUndefined();
});
