import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { editions } from './editions.ts';

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
  `${editions.fixture.url}/nothing-here`,
  `${editions.preview.url}/articles/quokkafish-draft`,
  `${editions.preview.url}/desk`,
  `${editions.preview.url}/desk/quokkafish-draft`,
  `${editions.fixture.url}/search?q=letter`,
  `${editions.paper.url}/`,
  `${editions.paper.url}/articles/un-missions-in-haiti`,
];

for (const colorScheme of ['light', 'dark'] as const) {
  for (const url of pages) {
    test(`axe finds nothing on ${url}, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.goto(url);
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
        .analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    });
  }
}
