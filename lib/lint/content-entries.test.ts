import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  jpeg,
  lint,
  lintFolder,
  plainStory,
  story,
  storyWith,
  validContent,
} from './content-fixture.ts';

const lintChanged = (change: (folder: string) => void) => lintFolder(validContent, change);

describe('a link in the content folder is an error, and is not followed', () => {
  const message =
    '1: the file is a link, and links are not followed. ' +
    'Mend: put the file itself here; a link may lead out of the content folder.';
  let outside: string;
  beforeAll(() => {
    outside = mkdtempSync(join(tmpdir(), 'broadsheet-outside-'));
    writeFileSync(join(outside, 'secret.jpg'), jpeg);
    writeFileSync(join(outside, 'secret.mdx'), plainStory);
  });
  afterAll(() => {
    rmSync(outside, { recursive: true });
  });

  test.each([
    ['to a picture', 'secret.jpg', 'photos/x.jpg'],
    ['to a story', 'secret.mdx', 'articles/x.mdx'],
    ['to a folder', '', 'articles/more'],
    ['to nothing', 'gone', 'topics/x.yaml'],
    ['to the folder it lies in', '../articles', 'articles/again'],
  ])('%s', async (_, target, path) => {
    const problems = await lintChanged((folder) => {
      const to = target.startsWith('..') ? target : join(outside, target);
      symlinkSync(to, join(folder, path));
    });
    expect(problems).toEqual([`${path}:${message}`]);
  });

  test('a story cannot show a picture through it', async () => {
    const files = {
      ...validContent,
      'articles/trucks.mdx': storyWith('gate.jpg', 'more/secret.jpg'),
    };
    const problems = await lintFolder(files, (folder) => {
      symlinkSync(outside, join(folder, 'photos/more'));
    });
    expect(problems.map((problem) => problem.split('. Mend')[0])).toEqual([
      'articles/trucks.mdx:10: lead.photo.src names "more/secret.jpg", which does not exist',
      'photos/more:1: the file is a link, and links are not followed',
    ]);
  });
});

describe('what is no plain file is told and not waited for', () => {
  test.each(['articles/x.mdx', 'photos/x.jpg', 'topics/x.yaml', 'x'])('a pipe %s', async (path) => {
    expect(await lintChanged((folder) => execFileSync('mkfifo', [join(folder, path)]))).toEqual([
      `${path}:1: this is no plain file but a pipe, a socket or a device. Mend: take it out of the content folder.`,
    ]);
  });

  test.each(['articles/x.mdx', 'photos/x.JPG', 'topics/x.yaml'])('a folder %s', async (path) => {
    const problems = await lintChanged((folder) => {
      mkdirSync(join(folder, path));
    });
    expect(problems).toEqual([
      `${path}:1: this is a folder, though its name is that of a file. Mend: take the ending off its name.`,
    ]);
  });
});

describe('the name of a file', () => {
  const told = (name: string) =>
    `articles/${name}.mdx:1: the file name "${name}" cannot stand in an address. Mend: use small letters a to z, digits and single hyphens.`;

  test.each(['Trucks', 'trucks-🚚', 'lkw-fährt', '-', '$(id)', 'a b'])('%s', async (name) => {
    expect(await lint({ [`articles/${name}.mdx`]: plainStory })).toEqual([told(name)]);
  });

  test('with a line break stays one line of the report, and no command to a CI', async () => {
    const problems = await lint({
      'articles/a\n::error::b.mdx': plainStory,
      'photos/\x1b[2J.jpg': jpeg,
    });
    expect(problems).toEqual([
      expect.stringMatching(/^articles\/a%0A::error::b\.mdx:1: .*cannot stand in an address/),
      expect.stringMatching(
        /^photos\/%1B\[2J\.jpg:1: the name holds a character that cannot be seen/,
      ),
    ]);
  });

  test('of a picture may be in any script', async () => {
    const text = storyWith('gate.jpg', 'Rafah 🚚 ворота.JPG');
    expect(await lint({ 'articles/trucks.mdx': text, 'photos/Rafah 🚚 ворота.JPG': jpeg })).toEqual(
      [],
    );
  });
});

describe('a file that cannot be read is one error', () => {
  const notText =
    'articles/trucks.mdx:1: the file is not plain text in UTF-8. Mend: save it again with the encoding UTF-8.';

  test.each([
    ['of zero bytes only', Buffer.alloc(5000)],
    ['in UTF-16', Buffer.from(`\uFEFF${story}`, 'utf16le')],
    ['in Windows-1252', Buffer.from(story.replace('Trucks', 'Café'), 'latin1')],
    ['cut in the middle of a sign', Buffer.from(`${story}é`).subarray(0, -1)],
  ])('%s', async (_, bytes) => {
    expect(await lint({ 'articles/trucks.mdx': bytes })).toEqual([notText]);
  });

  test('of 50 MB', async () => {
    const files = {
      'articles/trucks.mdx': `${story}${'word '.repeat(10_000_000)}`,
      'topics/gaza.yaml': `name: Gaza\ndescription: ${'word '.repeat(10_000_000)}\n`,
    };
    const told = 'the file has more than 1000000 bytes. Mend: make several files of it.';
    expect(await lint(files)).toEqual([
      `articles/trucks.mdx:1: ${told}`,
      `topics/gaza.yaml:1: ${told}`,
    ]);
  });

  test('a picture of 50 MB that is none', async () => {
    expect(await lint({ 'photos/x.jpg': Buffer.alloc(50_000_000, 'x') })).toEqual([
      'photos/x.jpg:1: is not a picture, or is cut short. Mend: save it again, whole, as JPEG, PNG, WebP or AVIF within these limits.',
    ]);
  });

  test('that nobody may read', async () => {
    const problems = await asNobody(() =>
      lintChanged((folder) => {
        for (const path of ['articles/trucks.mdx', 'photos/gate.jpg']) {
          chmodSync(join(folder, path), 0);
        }
      }),
    );
    expect(problems).toEqual([
      'articles/trucks.mdx:1: the file cannot be read (EACCES). Mend: let everybody read it: chmod a+r, in its folders too.',
      expect.stringMatching(/^photos\/gate\.jpg:1: cannot be read \(EACCES\)/),
    ]);
  });
});

/** Root reads every file, whatever it allows. */
async function asNobody<T>(work: () => Promise<T>): Promise<T> {
  const isRoot = process.geteuid?.() === 0;
  if (isRoot) process.seteuid?.('nobody');
  try {
    return await work();
  } finally {
    if (isRoot) process.seteuid?.(0);
  }
}
