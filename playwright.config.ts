import { defineConfig } from '@playwright/test';
import { editions } from './e2e/editions.ts';
import { chromiumOptions } from './e2e/chromium.ts';

/** Each edition is served by `npm start`; `npm test` has built them before. */
const webServer = Object.values(editions).map(({ url, variables }) => ({
  command: 'npm start',
  url: `${url}/healthz`,
  env: variables,
  timeout: 240_000,
  reuseExistingServer: false,
  stdout: 'ignore' as const,
  gracefulShutdown: { signal: 'SIGTERM' as const, timeout: 5_000 },
}));

export default defineConfig({
  // Short forms of the lab's trials are tests too.
  testDir: '.',
  testMatch: '{e2e,lab}/**/*.spec.ts',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  // A busy machine is no fault of a page.
  timeout: 240_000,
  expect: { timeout: 20_000 },
  reporter: [['line'], ['json', { outputFile: 'test-results/browser.json' }]],
  webServer,
  use: {
    baseURL: editions.fixture.url,
    locale: 'en-GB',
    // A reader elsewhere: the paper's own zone must show, not the browser's.
    timezoneId: 'Asia/Tokyo',
    launchOptions: chromiumOptions(),
  },
  projects: [
    { name: 'with scripts', use: { javaScriptEnabled: true } },
    {
      name: 'without scripts',
      use: { javaScriptEnabled: false },
      // Files that read the served bytes, or inject a checker, are the same either way.
      testIgnore: /\.once\.spec\.ts$/,
    },
  ],
});
