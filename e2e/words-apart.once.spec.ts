import { expect, test } from '@playwright/test';
import { crawl } from './crawl.ts';
import { editions } from './editions.ts';
import { joinedWords } from './words-apart.ts';

/** What nothing leads to. */
const others = [
  '/nothing-here',
  '/search',
  '/search?q=letter',
  '/search?q=letter&from=2025-01-01',
  '/search?q=xqzj',
];

for (const [name, { url }] of Object.entries(editions)) {
  test(`no page of the ${name} edition joins words that the eye sees apart`, async ({ page }) => {
    // Every page twice: minutes, on a busy machine.
    test.setTimeout(600_000);
    const pages = await crawl(url);
    // The editor is one page, with an address for each story and field.
    const documents = new Map(pages.map(({ path, html }) => [html, path]));
    const paths = [...documents.values(), ...others];
    if (name !== 'paper') expect(paths.length).toBeGreaterThan(20);
    for (const path of paths) {
      await page.goto(url + path, { waitUntil: 'domcontentloaded' });
      for (const width of [360, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        expect(await joinedWords(page), `${path} at ${width} px`).toEqual([]);
      }
    }
  });

  test(`no story in a feed of the ${name} edition joins words that the eye sees apart`, async ({
    page,
  }) => {
    const { items } = (await (await fetch(`${url}/feed.json`)).json()) as {
      items: { url: string; content_html: string }[];
    };
    if (name !== 'paper') expect(items.length).toBeGreaterThan(14);
    for (const item of items) {
      await page.setContent(item.content_html);
      expect(await joinedWords(page), item.url).toEqual([]);
    }
  });
}

test('words that meet are found, wherever the eye sees them apart', async ({ page }) => {
  const found = async (body: string) => {
    await page.setContent(body);
    return joinedWords(page);
  };
  for (const body of [
    '<p>One</p><p>two</p>',
    'One<br>two',
    '<div style="display:flex"><b>One</b><i>two</i></div>',
    '<b style="margin-right:1em">One</b><i>two</i>',
    '<b style="position:absolute">One</b><i>two</i>',
    '<table><tr><td>One<td>two</table>',
  ]) {
    expect(await found(body), body).toEqual(['One|two']);
    expect(await found(body.replace('One', 'One ')), body).toEqual([]);
  }
  expect(await found('<p>O<b>n</b>e</p>')).toEqual([]);
});
