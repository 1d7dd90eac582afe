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
  const quote = page.getByRole('blockquote').filter({ hasText: 'Bring an umbrella' });
  await expect(quote).toHaveAttribute('cite', 'https://social.example/@town/7');
  await expect(quote).toContainText('— The Town, January 8, 2024');
});

test('a sound of our own is played, from its middle too, and asks nothing before', async ({
  page,
  request,
}) => {
  const asked: string[] = [];
  page.on('request', (one) => asked.push(new URL(one.url()).pathname));
  await page.goto(address, { waitUntil: 'networkidle' });
  expect(asked.filter((path) => path.startsWith('/audio/'))).toEqual([]);

  const figure = page.getByRole('figure').filter({ hasText: 'The bell at noon' });
  const link = figure.getByRole('link', { name: 'Download the audio' });
  await expect(link).toHaveAttribute('href', '/audio/noon-bell.wav');
  const player = figure.locator('audio');
  await player.scrollIntoViewIfNeeded();
  const whole = (await player.boundingBox())!;
  await page.mouse.click(whole.x + 24, whole.y + whole.height / 2);
  await expect.poll(() => asked.includes('/audio/noon-bell.wav')).toBe(true);

  const part = await request.get('/audio/noon-bell.wav', { headers: { Range: 'bytes=8-11' } });
  expect([part.status(), await part.text()]).toEqual([206, 'WAVE']);
});

test('sound may come from elsewhere on the page that plays it, and on no other', async ({
  request,
}) => {
  const media = async (path: string) =>
    /media-src ([^;]+)/.exec(
      (await request.get(path)).headers()['content-security-policy'] ?? '',
    )?.[1];
  expect(await media(address)).toBe("'self' https:");
  expect(await media('/')).toBe("'self'");
});

test('a page lets in the frames that it has, and no others', async ({ request }) => {
  const frames = async (path: string) =>
    /frame-src ([^;]+)/.exec(
      (await request.get(path)).headers()['content-security-policy'] ?? '',
    )?.[1];
  expect(await frames('/articles/the-reading-on-film')).toBe('https://www.youtube-nocookie.com');
  expect(await frames('/')).toBe("'none'");
});
