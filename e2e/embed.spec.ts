import { expect, test } from '@playwright/test';

const address = '/articles/charts-and-posts';

test('a chart asks nothing before the click, and shows in its place after it', async ({ page }) => {
  const asked: string[] = [];
  await page.route(/charts\.example|maps\.example|social\.example/, (route) => {
    asked.push(route.request().url());
    return route.fulfill({ contentType: 'text/html', body: '<p>the chart</p>' });
  });
  const answer = await page.goto(address, { waitUntil: 'networkidle' });
  expect(asked).toEqual([]);
  expect(answer?.headers()['content-security-policy']).toContain(
    'frame-src https://charts.example;',
  );

  const figure = page.getByRole('figure').filter({ hasText: 'Words in the sentence' });
  await figure.frameLocator('iframe').getByRole('link', { name: 'Show here' }).click();
  await expect(figure.frameLocator('iframe').getByText('the chart')).toBeVisible();
  expect(asked).toEqual(['https://charts.example/words?from=1400&to=2000']);
});

test('a host that the paper does not let in is a picture and a link', async ({ page }) => {
  await page.goto(address);
  const figure = page.getByRole('figure').filter({ hasText: 'The steps, from above' });
  await expect(figure.locator('iframe')).toHaveCount(0);
  await expect(figure.getByRole('link')).toHaveAttribute('href', 'https://maps.example/steps');
  await expect(figure.getByRole('img')).toHaveAttribute(
    'alt',
    'A flight of steps, seen from the tower.',
  );
  await expect(figure.locator('.credit')).toHaveText('Ada Marsh/The Fixture');
});

test('a post is a quotation with its author, its day and its address', async ({ page }) => {
  await page.goto(address);
  const figure = page.getByRole('figure').filter({ hasText: 'Bring an umbrella' });
  await expect(figure.getByRole('blockquote')).toHaveAttribute(
    'cite',
    'https://social.example/@town/7',
  );
  await expect(figure.locator('figcaption')).toHaveText('The Town, January 8, 2024');
});

test('a page lets in the frames that it has, and no others', async ({ request }) => {
  const frames = async (path: string) =>
    /frame-src ([^;]+)/.exec(
      (await request.get(path)).headers()['content-security-policy'] ?? '',
    )?.[1];
  expect(await frames('/articles/the-reading-on-film')).toBe('https://www.youtube-nocookie.com');
  expect(await frames('/')).toBe("'none'");
});
