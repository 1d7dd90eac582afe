import { expect, test } from 'vitest';
import { toStaticDocument } from './to-static-document.ts';

const finish = (html: string) => toStaticDocument(html, () => '');
const page = (html: string, frame: string) =>
  `<!DOCTYPE html><html${html}><head></head><body><a href="#main">x</a>\n<div${frame} class="f"><main>Text</main></div></body></html>`;

test.each([
  [
    'from the right',
    ' lang="en" class="a"',
    ' lang="ar" dir="rtl"',
    ' lang="ar" dir="rtl" class="a"',
  ],
  ['from the left', ' lang="ar" dir="rtl"', ' lang="en" dir="ltr"', ' lang="en"'],
  ['not at all', ' lang="en"', '', ' lang="en"'],
])('a page that speaks another language, %s, says so as a whole', (_, html, frame, said) => {
  const finished = finish(page(html, frame));
  expect(finished.slice(0, finished.indexOf('<main'))).toBe(
    page(said, '').slice(0, page(said, '').indexOf('<main')),
  );
  expect(finish(finished)).toBe(finished);
});
