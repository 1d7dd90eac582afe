import { expect, test } from 'vitest';
import { plainPath } from './plain-path.ts';

test.each([
  ['/', '/'],
  ['/articles/a-story.md', '/articles/a-story.md'],
  ['/.well-known/security.txt', '/.well-known/security.txt'],
  ['/About/', '/about'],
  ['//articles///a', '/articles/a'],
  ['/%61bout', '/about'],
  ['/%64esk', '/desk'],
  ['/articles%2Fa', '/articles/a'],
  ['/%2f%2fevil.example', '/evil.example'],
])('%s is spelt %s', (path, plain) => {
  expect(plainPath(path)).toBe(plain);
});

test.each([
  '/%2564esk',
  '/a%0d%0aset-cookie:x',
  '/a%00',
  '/%5cevil.example',
  '/a/..%2fb',
  '/a/%2e%2e',
  '/%2e',
  '/about%20',
  '/about;x',
  '/رفح',
  '/about.rsc',
  '/about.RSC/',
  '/about.segments/_tree.segment.rsc',
])('%s is no address', (path) => {
  expect(plainPath(path)).toBeUndefined();
});
