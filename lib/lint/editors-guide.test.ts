import { readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { lintFolder, story, storyOf, storyWith, validContent } from './content-fixture.ts';

const guide = readFileSync('docs/editors/guide.md', 'utf8');

test.each([
  ['a star', storyWith('section: world', 'section: world\ndateline: *Cairo*')],
  ['a cut', storyWith('Trucks wait at Rafah', 'We are #1 in the league')],
  ['code as front matter', story.replace('---', '---js')],
  ['a control character', storyWith('Trucks', 'Tru\u0007cks')],
  ['fields in fields', storyWith('section: world', `section: ${'['.repeat(60)}${']'.repeat(60)}`)],
  ['fields too long', storyWith('Trucks wait', 'a'.repeat(100_000))],
  ['a text too long', storyOf('a'.repeat(200_001))],
  ['too many marks', storyOf('*a '.repeat(1001))],
  ['a text nested too deeply', storyOf(`${'> '.repeat(20)}a`)],
  ['a file too large', storyOf('a'.repeat(1_000_001))],
  ['another encoding', Buffer.from(storyOf('é'), 'latin1')],
  ['a picture from elsewhere', storyWith('gate.jpg', '../../x.jpg')],
  ['another scheme', storyOf('[words](ftp://example.org)')],
  ['code', storyOf('{1 + 1}')],
  ['HTML', storyOf('<div>words</div>')],
  ['a note without use', storyOf('One.\n\n[^1]: Two.')],
])("the editors' guide gives the check's words for %s", async (_, text) => {
  const [told = ''] = await lintFolder({ ...validContent, 'articles/trucks.mdx': text });
  const words = /^\S+:\d+: (.*)\. Mend: /.exec(told)?.[1];
  expect(guide).toContain(`\`${words}\``);
});

test("the editors' guide gives the check's words for a link", async () => {
  const [told = ''] = await lintFolder(validContent, (folder) => {
    symlinkSync('/nowhere', join(folder, 'photos/x.jpg'));
  });
  expect(guide).toContain(`\`${/1: (.*)\. Mend: /.exec(told)?.[1]}\``);
});
