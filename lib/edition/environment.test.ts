import { describe, expect, test } from 'vitest';
import { readEnvironment } from './environment.ts';

describe('which environment', () => {
  test.each([
    ['nothing said: preview', {}, 'preview', false],
    ['SITE_ENV decides', { SITE_ENV: 'development' }, 'development', true],
    [
      'SITE_ENV decides over a host',
      { SITE_ENV: 'preview', VERCEL: '1', VERCEL_ENV: 'production' },
      'preview',
      true,
    ],
    [
      'Vercel production',
      { VERCEL: '1', VERCEL_ENV: 'production', VERCEL_PROJECT_PRODUCTION_URL: 'a.org' },
      'production',
      true,
    ],
    ['Vercel preview', { VERCEL: '1', VERCEL_ENV: 'preview' }, 'preview', true],
    [
      'Netlify production',
      { NETLIFY: 'true', CONTEXT: 'production', URL: 'https://a.org' },
      'production',
      true,
    ],
    ['Netlify branch deploy', { NETLIFY: 'true', CONTEXT: 'branch-deploy' }, 'preview', true],
    ['Cloudflare branch', { CF_PAGES: '1', CF_PAGES_BRANCH: 'idea' }, 'preview', true],
    ['Workers branch', { WORKERS_CI: '1', WORKERS_CI_BRANCH: 'idea' }, 'preview', true],
    ['Render pull request', { RENDER: 'true', IS_PULL_REQUEST: 'true' }, 'preview', true],
    [
      'Render main',
      { RENDER: 'true', IS_PULL_REQUEST: 'false', RENDER_EXTERNAL_URL: 'https://a.org' },
      'production',
      true,
    ],
    [
      'Amplify pull request',
      { AWS_APP_ID: 'x', AWS_BRANCH: 'main', AWS_PULL_REQUEST_ID: '4' },
      'preview',
      true,
    ],
    ['a CI runner is no host', { CI: 'true', GITHUB_ACTIONS: 'true' }, 'preview', false],
  ] as const)('%s', (_, variables, siteEnv, named) => {
    expect(readEnvironment(variables)).toMatchObject({ siteEnv, named });
  });
});

describe('the origin', () => {
  test('loses its trailing slash', () => {
    expect(readEnvironment({ SITE_URL: 'https://example.org/' }).canonicalOrigin).toBe(
      'https://example.org',
    );
  });
  test("of a preview is the deploy's own, and SITE_URL is the published paper's", () => {
    const host = { VERCEL: '1', VERCEL_ENV: 'preview', VERCEL_BRANCH_URL: 'b.vercel.app' };
    expect(readEnvironment({ ...host, SITE_URL: 'https://example.org' })).toMatchObject({
      origin: 'https://b.vercel.app',
      canonicalOrigin: 'https://example.org',
    });
  });
  test('of a preview at home is the port', () => {
    expect(readEnvironment({ PORT: '4000', SITE_URL: 'https://example.org' })).toMatchObject({
      origin: 'http://localhost:4000',
      canonicalOrigin: 'https://example.org',
    });
  });
  test.each([
    [
      'Vercel',
      { VERCEL: '1', VERCEL_ENV: 'production', VERCEL_PROJECT_PRODUCTION_URL: 'example.org' },
    ],
    ['Netlify', { NETLIFY: 'true', CONTEXT: 'production', URL: 'https://example.org' }],
    ['SITE_URL', { SITE_ENV: 'production', SITE_URL: 'https://example.org' }],
  ])('of the published paper comes from %s', (_, variables) => {
    expect(readEnvironment(variables)).toMatchObject({
      origin: 'https://example.org',
      canonicalOrigin: 'https://example.org',
    });
  });
});

test.each([
  ['/srv/paper/content/', /^(\.\.\/)+srv\/paper\/content$/],
  [process.cwd(), /^\.$/],
  ['./content', /^\.\/content$/],
  ['../paper/', /^\.\.\/paper$/],
])('the content folder %s is named from here', (path, named) => {
  expect(readEnvironment({ CONTENT_DIR: path }).contentDir).toMatch(named);
});

describe('each bad variable gets one sentence', () => {
  test.each([
    [{ SITE_ENV: 'live' }, 'SITE_ENV is "live"; write production, preview or development'],
    [{ SITE_ENV: 'production' }, 'SITE_URL is missing'],
    [{ SITE_URL: 'example.org' }, 'SITE_URL is "example.org"; write the public origin'],
    [{ SITE_URL: 'https://example.org/news' }, 'without a path'],
    [{ PORT: 'web' }, 'PORT is "web"; write a whole number from 1 to 65535.'],
    [{ PORT: '70000' }, 'PORT is "70000"'],
    [{ INDEXNOW_KEY: 'short' }, 'INDEXNOW_KEY is no key'],
    [{ METRICS: '9100' }, 'METRICS is "9100"; write an address and a port'],
    [{ METRICS: '127.0.0.1:99999' }, 'METRICS is "127.0.0.1:99999"'],
    [{ WEBSUB_HUB: 'hub' }, 'WEBSUB_HUB is "hub"'],
    [
      { SITE_ENV: 'production', SITE_URL: 'https://a.org', VERCEL: '1', VERCEL_ENV: 'preview' },
      'Vercel marks this deploy as a preview',
    ],
  ])('%o', (variables, sentence) => {
    expect(() => readEnvironment(variables)).toThrow(sentence);
  });

  test('all of them at once', () => {
    expect(() => readEnvironment({ SITE_ENV: 'x', PORT: 'y' })).toThrow(/SITE_ENV.*\n.*PORT/);
  });
});

test.each([
  ['127.0.0.1:9100', { host: '127.0.0.1', port: 9100 }],
  ['[::1]:9100', { host: '::1', port: 9100 }],
  ['metrics.internal:9100', { host: 'metrics.internal', port: 9100 }],
  ['', undefined],
])('METRICS %j', (METRICS, place) => {
  expect(readEnvironment({ METRICS }).metricsAt).toEqual(place);
});
