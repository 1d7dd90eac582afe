import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { plainStory } from '../../lib/lint/content-fixture.ts';
import { readContentFiles } from '../../lib/reader/content-files.ts';
import { fileEntries } from './file-entries.ts';

test('each file has its size and who names it; what lies elsewhere has no entry', () => {
  const contentDir = mkdtempSync(join(tmpdir(), 'entries-'));
  const texts = {
    'articles/gate.mdx': `${plainStory}
<Audio src="b.mp3" title="T" />

<Audio src="https://audio.example/c.mp3" title="T" />

<Video url="/files/gate.mp4" title="T" />

[One](/files/report.pdf), [the same](/files/report.pdf#page=2), [and another](https://files.example/d.pdf).
`,
    'pages/about.mdx':
      '---\ntitle: About\ndescription: Us\n---\n\n<Audio src="b.mp3" title="T" />\n',
    'site.yaml': 'name: The Fixture\nfoot:\n  - { name: Report, link: /files/report.pdf }\n',
    'audio/b.mp3': 'four',
    'files/gate.mp4': '',
    'files/report.pdf': '%PDF',
    'files/unused.pdf': '%PDF',
  };
  try {
    for (const [path, text] of Object.entries(texts)) {
      mkdirSync(dirname(join(contentDir, path)), { recursive: true });
      writeFileSync(join(contentDir, path), text);
    }
    const entries = fileEntries(readContentFiles(contentDir), contentDir);
    expect(entries).toEqual({
      '/audio/b.mp3': { bytes: 4, stories: ['gate'], entries: [], pages: ['about'] },
      '/files/gate.mp4': { bytes: 0, stories: ['gate'], entries: [], pages: [] },
      '/files/report.pdf': { bytes: 4, stories: ['gate'], entries: [], pages: ['site'] },
    });
    expect(Object.keys(entries)).toEqual(Object.keys(entries).sort());
  } finally {
    rmSync(contentDir, { recursive: true });
  }
});
