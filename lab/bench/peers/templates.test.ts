import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readPlainStory } from './plain-story.ts';
import { templates } from './templates.ts';
import { seeded } from '../random.ts';
import { writeStory } from '../story.ts';

const photo = { src: 'a.jpg', alt: 'Waves', caption: 'Waves.', credit: 'Drawing: Broadsheet' };

test('a peer gets every word of the story, its picture, and links to its own addresses', () => {
  const folder = mkdtempSync(join(tmpdir(), 'peer-story-'));
  const file = join(folder, 'a.mdx');
  const desk = { sections: ['s'], topics: ['t', 'u', 'v', 'w'], authors: ['d', 'e'] };
  const plan = { ...desk, publishedAt: '2026-10-31T18:00:00.000Z', photo, others: ['x-1', 'y-2'] };
  const written = writeStory(seeded(1), 'Bridge "shut": council', plan);
  writeFileSync(file, written);
  const story = readPlainStory(file);
  rmSync(folder, { recursive: true });

  expect(story.body).toContain('](/blog/');
  expect(story.body.replaceAll(/\/blog\/([\w-]+)\//g, '/articles/$1')).toBe(
    written.slice(written.indexOf('\n---\n\n') + '\n---\n\n'.length),
  );
  for (const { write } of templates) {
    const text = write(story);
    expect(text).toContain(`title: 'Bridge "shut": council'`);
    expect(text).toContain('/a.jpg');
    expect(text.endsWith(story.body)).toBe(true);
  }
});
