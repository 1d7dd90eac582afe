import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { makeLooks } from '../brand/looks-fixture.ts';
import { documentTypes } from '../schema/document-types.ts';

// A build writes this file, and these tests come before the first build.
vi.mock('../../.editions/revision.json', () => ({ default: { builtAt: '' } }));

const dataDir = mkdtempSync(join(tmpdir(), 'audio-'));
const write = (name: string, data: unknown) => {
  writeFileSync(join(dataDir, `${name}.json`), JSON.stringify(data));
};
const story = (id: string, more: object) => ({
  ...{ id, file: `${id}.mdx`, topics: [], authors: [], corrections: [], related: [], aliases: [] },
  ...{ translations: [], photos: [], title: id, standfirst: id, section: 'world', kind: 'news' },
  ...more,
});
const past = '2024-02-13T16:00:00-05:00';

beforeAll(() => {
  for (const type of Object.keys(documentTypes)) write(type, []);
  write('photos', {});
  write('looks', makeLooks());
  write('Section', [{ id: 'world', name: 'World' }]);
  write('Article', [
    story('out', { publishedAt: past }),
    story('soon', { publishedAt: '2099-01-01T00:00:00Z' }),
    story('back', { publishedAt: past, withdrawn: { at: past, reason: 'It was wrong.' } }),
    story('plan', { draft: true }),
  ]);
  write('audio', {
    'out.mp3': { bytes: 1, stories: ['out'], entries: [], pages: [] },
    'soon.mp3': { bytes: 1, stories: ['soon'], entries: [], pages: [] },
    'back.mp3': { bytes: 1, stories: ['back'], entries: [], pages: [] },
    'plan.mp3': { bytes: 1, stories: ['plan'], entries: [], pages: [] },
    'both.ogg': { bytes: 1, stories: ['soon', 'out'], entries: [], pages: [] },
    'about.wav': { bytes: 1, stories: [], entries: [], pages: ['about'] },
  });
});
afterEach(() => {
  vi.unstubAllEnvs();
});
afterAll(() => {
  rmSync(dataDir, { recursive: true });
});

async function heardIn(siteEnv: string): Promise<string[]> {
  vi.resetModules();
  vi.stubEnv('EDITION_ENV', siteEnv);
  vi.stubEnv('EDITION_DATA_DIR', relative(process.cwd(), dataDir));
  const { getAudio } = await import('./audio.ts');
  const names = ['out.mp3', 'soon.mp3', 'back.mp3', 'plan.mp3', 'both.ogg', 'about.wav', 'no.mp3'];
  return names.filter((name) => getAudio(name));
}

test('sound is heard while a story that is shown plays it, or a standing page', async () => {
  expect(await heardIn('production')).toEqual(['out.mp3', 'both.ogg', 'about.wav']);
});

test('a preview has what it shows', async () => {
  expect(await heardIn('preview')).toEqual([
    ...['out.mp3', 'soon.mp3', 'plan.mp3', 'both.ogg', 'about.wav'],
  ]);
});
