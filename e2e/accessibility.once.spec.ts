import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { editions } from './editions.ts';
import { mappedPages, storyPages } from './served-page.ts';

const pages = [
  `${editions.fixture.url}/`,
  `${editions.fixture.url}/articles/the-whole-story`,
  `${editions.fixture.url}/articles/the-reading-on-film`,
  `${editions.fixture.url}/sections/science`,
  `${editions.fixture.url}/sections/sport`,
  `${editions.fixture.url}/topics/letters/page/2`,
  `${editions.fixture.url}/authors/ada-marsh`,
  `${editions.fixture.url}/corrections`,
  `${editions.fixture.url}/about`,
  `${editions.fixture.url}/articles/the-count`,
  `${editions.fixture.url}/articles/the-count/page/1`,
  `${editions.fixture.url}/articles/the-count/how-it-is-counted`,
  `${editions.fixture.url}/articles/the-match`,
  `${editions.fixture.url}/nothing-here`,
  `${editions.preview.url}/articles/quokkafish-draft`,
  `${editions.preview.url}/desk`,
  `${editions.preview.url}/desk/quokkafish-draft`,
  `${editions.fixture.url}/search?q=letter`,
];

async function judge(page: Page, url: string): Promise<void> {
  await page.goto(url);
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  expect(
    violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]),
    url,
  ).toEqual([]);
}

for (const colorScheme of ['light', 'dark'] as const) {
  for (const url of pages) {
    test(`axe finds nothing on ${url}, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await judge(page, url);
    });
  }

  test(`axe finds nothing on the paper's front page, standing pages and newest stories, ${colorScheme}`, async ({
    page,
  }) => {
    test.slow();
    await page.emulateMedia({ colorScheme });
    const origin = editions.paper.url;
    const standing = (await mappedPages(origin)).filter((url) =>
      /^\/[^/]*$/.test(new URL(url).pathname),
    );
    const stories = (await storyPages(origin)).slice(0, 2);
    for (const url of [...standing, ...stories]) await judge(page, url);
  });
}
