import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { asArgument, makeEdition, readStamp, stampFile, stampOf } from './edition-folders.ts';
import { readEnvironment } from './environment.ts';

describe('a stamp', () => {
  const edition = (variables: Record<string, string> = {}) =>
    makeEdition(readEnvironment({ SITE_ENV: 'preview', ...variables }));
  const distDir = mkdtempSync(join(tmpdir(), 'broadsheet-stamp-'));

  test.each(['', '{', '{"siteEnv":"previ', 'null', '[]', '{}'])(
    'that holds %j is as none',
    (text) => {
      writeFileSync(stampFile(distDir), text);
      expect(readStamp(distDir)).toBeUndefined();
    },
  );

  test('that is whole is read', () => {
    const stamp = stampOf(edition(), 'hash');
    writeFileSync(stampFile(distDir), JSON.stringify(stamp));
    expect(JSON.stringify(readStamp(distDir))).toBe(JSON.stringify(stamp));
  });

  test.each([
    { INDEXNOW_KEY: 'a-key-of-ours' },
    { WEBSUB_HUB: 'https://hub.example.org/' },
    { SITE_URL: 'https://example.org' },
    { NETLIFY: 'true' },
  ])('is another where the code is compiled with %j', (variables) => {
    const text = (given = {}) => JSON.stringify(stampOf(edition(given), 'hash'));
    expect(text(variables)).not.toBe(text());
  });
});

test('the password of a preview stands in no command', () => {
  const edition = makeEdition(readEnvironment({ PREVIEW_PASSWORD: 'open sesame' }));
  const argument = JSON.parse(asArgument(edition)) as object;
  expect(argument).toMatchObject({ distDir: edition.distDir, contentDir: edition.contentDir });
  expect(JSON.stringify(argument)).not.toContain('sesame');
});
