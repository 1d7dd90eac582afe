import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readBody } from '../../lib/reader/read-body.ts';
import { audioEntries } from './audio-entries.ts';

test('each sound file has its size and who plays it; what lies elsewhere has no entry', () => {
  const contentDir = mkdtempSync(join(tmpdir(), 'entries-'));
  try {
    mkdirSync(join(contentDir, 'audio'));
    writeFileSync(join(contentDir, 'audio/b.mp3'), 'four');
    writeFileSync(join(contentDir, 'audio/a.mp3'), '');
    const file = (type: 'Article' | 'Page', id: string, ...sources: string[]) => ({
      ...{ type, id },
      text: readBody(sources.map((src) => `<Audio src="${src}" title="T" />`).join('\n\n')).text,
    });
    const entries = audioEntries(
      [
        file('Article', 'gate', 'b.mp3', 'https://audio.example/c.mp3'),
        file('Page', 'about', 'b.mp3', 'a.mp3'),
      ],
      contentDir,
    );
    expect(entries).toEqual({
      'a.mp3': { bytes: 0, stories: [], entries: [], pages: ['about'] },
      'b.mp3': { bytes: 4, stories: ['gate'], entries: [], pages: ['about'] },
    });
    expect(Object.keys(entries)).toEqual(['a.mp3', 'b.mp3']);
  } finally {
    rmSync(contentDir, { recursive: true });
  }
});
