import { describe, expect, test } from 'vitest';
import { needsOfPaper, responseHeaders, writeHeaders } from './response-headers.js';

const editions = ['production', 'preview', 'development'];

function policy(siteEnv: string): Map<string, string> {
  const header = responseHeaders(siteEnv)['Content-Security-Policy'] ?? '';
  return new Map(
    header.split('; ').map((directive) => {
      const [name = '', ...sources] = directive.split(' ');
      return [name, sources.join(' ')];
    }),
  );
}

describe.each(editions)('every response of a %s edition', (siteEnv) => {
  test.each([
    ['default-src', "'self'"],
    ['script-src', "'none'"],
    ['object-src', "'none'"],
    ['base-uri', "'none'"],
    ['frame-ancestors', "'none'"],
    ['form-action', "'self'"],
    ['img-src', "'self'"],
    ['frame-src', "'none'"],
    ['media-src', "'self'"],
  ])('limits %s', (name, sources) => {
    expect(policy(siteEnv).get(name)).toBe(sources);
  });

  test('lets no script in by any way', () => {
    expect([...policy(siteEnv).keys()].filter((name) => name.startsWith('script-src'))).toEqual([
      'script-src',
    ]);
    expect([...policy(siteEnv).values()].join(' ')).not.toMatch(/\*|unsafe-eval|data:|blob:/);
  });

  test.each([
    ['X-Content-Type-Options', 'nosniff'],
    ['Referrer-Policy', 'strict-origin-when-cross-origin'],
    ['Cross-Origin-Opener-Policy', 'same-origin'],
    ['Speculation-Rules', '"/speculation-rules.json"'],
  ])('says %s', (name, value) => {
    expect(responseHeaders(siteEnv)[name]).toBe(value);
  });

  test.each(['camera', 'microphone', 'geolocation', 'payment'])('asks for no %s', (feature) => {
    expect(responseHeaders(siteEnv)['Permissions-Policy']?.split(', ')).toContain(`${feature}=()`);
  });

  test('fits on one line each', () => {
    for (const value of Object.values(responseHeaders(siteEnv))) {
      expect(value).toMatch(/^[\x20-\x7e]+$/);
    }
  });
});

test('sound comes from elsewhere where that is said', () => {
  expect(
    responseHeaders('production', { frames: [], audio: true, forms: [] })[
      'Content-Security-Policy'
    ],
  ).toContain("; media-src 'self' https:;");
});

test('only the published paper asks to be reached in safety, and lets itself be found', () => {
  expect(responseHeaders('production')['Strict-Transport-Security']).toBe('max-age=31536000');
  expect(responseHeaders('production')).not.toHaveProperty('X-Robots-Tag');
  // How long a page is kept depends on the page.
  expect(responseHeaders('production')).not.toHaveProperty('Cache-Control');
});

test.each(['preview', 'development'])('a %s is neither kept nor found', (siteEnv) => {
  expect(responseHeaders(siteEnv)).not.toHaveProperty('Strict-Transport-Security');
  expect(responseHeaders(siteEnv)).toMatchObject({
    'X-Robots-Tag': 'noindex, nofollow',
    'Cache-Control': 'private, no-store',
  });
});

test('a paper as a whole lets in every host that it allows, and the player of videos', () => {
  expect(needsOfPaper({ embeds: ['charts.example'], forms: ['letters.example'] })).toEqual({
    frames: ['https://www.youtube-nocookie.com', 'https://charts.example'],
    audio: true,
    forms: ['https://letters.example'],
  });
  expect(needsOfPaper({}).forms).toEqual([]);
});

describe('the editor in the browser', () => {
  const headers = writeHeaders('preview', ['https://api.github.com']);
  const policy = headers['Content-Security-Policy'] ?? '';

  test('runs its own scripts, and asks the git host and nobody else', () => {
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self' 'wasm-unsafe-eval';");
    expect(policy).toContain("connect-src 'self' blob: data: https://api.github.com;");
    expect(policy).not.toMatch(/\*|https:(?!\/\/api\.github\.com)|'unsafe-eval'/);
  });

  test('can hear the window in which one signs in', () => {
    expect(headers['Cross-Origin-Opener-Policy']).toBe('same-origin-allow-popups');
  });

  test('is neither kept nor found', () => {
    expect(headers).toMatchObject({
      'X-Robots-Tag': 'noindex, nofollow',
      'Cache-Control': 'private, no-store',
    });
  });
});
