import { describe, expect, test } from 'vitest';
import { evaluateConditions } from './preconditions.ts';

const lastModified = 'Tue, 13 Feb 2024 16:00:00 GMT';
const before = 'Mon, 12 Feb 2024 16:00:00 GMT';
const file = { etag: '"a"', lastModified, length: 100 };

describe('conditions, as RFC 9110 orders them', () => {
  test.each([
    [{}, 'send'],
    [{ 'if-match': '"a"' }, 'send'],
    [{ 'if-match': '*' }, 'send'],
    [{ 'if-match': '"b", "a"' }, 'send'],
    [{ 'if-match': '"b"' }, 412],
    [{ 'if-match': 'W/"a"' }, 412],
    [{ 'if-match': '"a"', 'if-unmodified-since': before }, 'send'],
    [{ 'if-unmodified-since': lastModified }, 'send'],
    [{ 'if-unmodified-since': before }, 412],
    [{ 'if-unmodified-since': 'long ago' }, 'send'],
    [{ 'if-none-match': '"a"' }, 304],
    [{ 'if-none-match': 'W/"a"' }, 304],
    [{ 'if-none-match': '*' }, 304],
    [{ 'if-none-match': '"b"', 'if-modified-since': lastModified }, 'send'],
    [{ 'if-modified-since': lastModified }, 304],
    [{ 'if-modified-since': before }, 'send'],
    [{ 'if-match': '"b"', 'if-none-match': '"a"' }, 412],
  ] as const)('%j: %s', (headers, verdict) => {
    expect(evaluateConditions(headers, file)).toBe(verdict);
  });
});

describe('a part of a file of 100 bytes', () => {
  test.each([
    ['bytes=0-9', 'part'],
    ['bytes=99-', 'part'],
    ['bytes=-500', 'part'],
    ['bytes=0-0, 200-', 'part'],
    ['bytes=100-', 416],
    ['bytes=999999999-', 416],
    ['bytes=-0', 416],
    ['bytes=9-0', 'send'],
    ['bytes=a-b', 'send'],
    ['bytes=-', 'send'],
    ['bytes=', 'send'],
    ['items=0-9', 'send'],
  ] as const)('%s: %s', (range, verdict) => {
    expect(evaluateConditions({ range }, file)).toBe(verdict);
  });

  test.each([
    ['"a"', 'part'],
    ['"b"', 'send'],
    ['W/"a"', 'send'],
    [lastModified, 'part'],
    [before, 'send'],
  ] as const)('if it is still %s: %s', (condition, verdict) => {
    const headers = { range: 'bytes=0-9', 'if-range': condition };
    expect(evaluateConditions(headers, file)).toBe(verdict);
  });

  test('is not sent where the length is not known', () => {
    expect(evaluateConditions({ range: 'bytes=0-9' }, { etag: '"a"' })).toBe('send');
  });
});
