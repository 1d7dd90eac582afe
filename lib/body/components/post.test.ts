import { expect, test } from 'vitest';
import { formsOf } from './component-fixture.ts';

const url = 'https://social.example/@harbour/1';

test('a post is a quotation with its author, its day and its address, everywhere', () => {
  const { faults, shown, feed, markdown, words } = formsOf(
    `<Post url="${url}" author="Harbour Office" at="2024-02-13T23:30:00-05:00">\n\nThe *lock* is open.\n\n</Post>`,
  );
  expect(faults).toEqual([]);
  expect(shown).toMatchObject({ day: 'February 13, 2024', at: '2024-02-13T23:30:00-05:00' });
  expect(feed.replaceAll('\n', '')).toBe(
    `<blockquote><p>The <em>lock</em> is open.</p><p>— <a href="${url}">Harbour Office, February 13, 2024</a></p></blockquote>`,
  );
  expect(markdown).toBe(
    `> The *lock* is open.\n>\n> — [Harbour Office, February 13, 2024](${url})\n`,
  );
  expect(words).toEqual(['Harbour Office']);
});

test('a post whose day nobody knows goes without', () => {
  const { faults, feed } = formsOf(`<Post url="${url}" author="Harbour Office">Open.</Post>`);
  expect(faults).toEqual([]);
  expect(feed).toContain(`<a href="${url}">Harbour Office</a>`);
});

test.each([
  ['author="A">x</Post>', '<Post> url is missing'],
  [`url="${url}">x</Post>`, '<Post> author is missing'],
  ['url="http://social.example/1" author="A">x</Post>', '<Post> url is "http://social.example/1"'],
  ['url="javascript:alert(1)" author="A">x</Post>', '<Post> url is "javascript:alert(1)"'],
  [`url="${url}" author="A" at="yesterday">x</Post>`, '<Post> at is "yesterday"'],
  [`url="${url}" author="A" likes="7">x</Post>`, '<Post> likes is not a known field'],
])('<Post %s', (rest, fault) => {
  expect(formsOf(`<Post ${rest}`).faults).toEqual([fault]);
});
