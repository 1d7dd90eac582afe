import { expect, test } from '@playwright/test';

test('a video asks nothing of YouTube before the click, and plays in place after it', async ({
  page,
}) => {
  const asked: string[] = [];
  await page.route(/youtube/, (route) => {
    asked.push(route.request().url());
    return route.fulfill({ contentType: 'text/html', body: '<p>player</p>' });
  });
  await page.goto('/articles/the-reading-on-film', { waitUntil: 'networkidle' });
  const figure = page.getByRole('figure').first();
  await expect(figure.getByRole('img')).toHaveAttribute(
    'alt',
    'A clerk clears his throat before a crowd.',
  );
  expect(asked).toEqual([]);

  await figure.frameLocator('iframe').getByRole('link', { name: 'Play here' }).click();
  await expect(figure.frameLocator('iframe').getByText('player')).toBeVisible();
  expect(asked).toEqual(['https://www.youtube-nocookie.com/embed/bbbbbbbbbbb?autoplay=1']);
});

test('it has a title, a duration, a credit and a link that works anywhere', async ({ page }) => {
  await page.goto('/articles/the-reading-on-film');
  const figure = page.getByRole('figure').first();
  await expect(
    figure.getByRole('link', { name: 'Watch the video: A minute on the step' }),
  ).toHaveAttribute('href', 'https://example.org/film');
  await expect(figure.getByRole('time')).toHaveText('1:05 1 minute 5 seconds');
  await expect(figure.getByRole('time')).toHaveAttribute('datetime', 'PT1M5S');
  await expect(figure.locator('.credit')).toHaveText('Sputnik/Gavriil Grigorov/Pool via REUTERS');
});

test('its teaser tells the length', async ({ page }) => {
  await page.goto('/sections/science');
  const teaser = page.getByRole('article').filter({ hasText: 'The reading on film' });
  await expect(teaser).toContainText('Video');
  await expect(teaser.getByText('1:05')).toBeVisible();
});
