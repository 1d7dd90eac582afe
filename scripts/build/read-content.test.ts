/** What is kept from the build before must never hide a fault, nor tell of one that was mended. */
import { mkdirSync, mkdtempSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkContent } from '../../lib/lint/check-content.ts';
import { storyOf, storyWith, validContent } from '../../lib/lint/content-fixture.ts';
import { formatProblem } from '../../lib/lint/problem.ts';
import { readContent } from './read-content.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'read-content-'));
  for (const [file, content] of Object.entries(validContent)) write(file, content);
  write(
    'articles/alt.mdx',
    storyWith('A row of white trucks before', 'Photo of a row of  trucks at'),
  );
  write('articles/credit.mdx', storyWith('    credit: REUTERS/Edgard Garrido\n', ''));
  write('articles/slips.mdx', storyOf('The the gate  is *shut*. See [here](/articles/none).'));
  write('articles/marks.mdx', storyWith('Trucks wait', '**Trucks** &amp; more wait'));
  write('articles/links.mdx', storyWith('on Tuesday.', 'on [Tuesday](/nowhere).'));
  write('articles/template.mdx', storyOf('Write the story here.'));
  write('articles/frame.mdx', storyOf('<Embed src="https://charts.example/1" title="A chart" />'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const at = (file: string) => join(folder, 'content', file);

/** @param age in seconds: what was written a moment ago is read again in any case */
function write(file: string, content: string | Uint8Array, age = 60): void {
  mkdirSync(dirname(at(file)), { recursive: true });
  writeFileSync(at(file), content);
  const then = Date.now() / 1000 - age;
  utimesSync(at(file), then, then);
}

const read = (cache: string) => readContent(join(folder, 'content'), join(folder, cache), '');
const told = async ({ files }: Awaited<ReturnType<typeof read>>) => {
  const { problems } = await checkContent(join(folder, 'content'), { files });
  return problems.map((problem) => formatProblem(problem).replaceAll(at('/'), ''));
};

async function build(cache = 'kept'): Promise<{ problems: string[]; fresh: string[] }> {
  const reading = await read(cache);
  const problems = await told(reading);
  reading.store(reading.files);
  const fresh = reading.files.filter(({ isFresh }) => isFresh);
  return { problems, fresh: fresh.map(({ file }) => file.replace(at('/'), '')) };
}

test('the check of a folder that is as it was says what it said', async () => {
  const first = await build();
  expect(first.problems.length).toBeGreaterThan(9);
  expect(await build()).toEqual({ problems: first.problems, fresh: [] });
});

test.each<[string, () => unknown]>([
  [
    'a story is mended',
    () => {
      write('articles/alt.mdx', storyOf('The gate is shut.'));
    },
  ],
  [
    'the paper speaks another language',
    () => {
      write('site.yaml', 'name: F\nlanguage: de\n');
    },
  ],
  [
    'the paper lets a frame in',
    () => {
      write('site.yaml', 'name: F\nembeds: [charts.example]\n');
    },
  ],
  [
    'the rules of credits begin later',
    () => {
      write('site.yaml', 'name: F\ncredits:\n  requiredSince: 2030-01-01\n');
    },
  ],
  [
    'a picture is no picture',
    () => {
      write('photos/gate.jpg', 'none');
    },
  ],
  [
    'a picture is narrower',
    async () => {
      write('photos/gate.jpg', await sharp(at('photos/gate.jpg')).resize(800).toBuffer());
    },
  ],
  [
    'a picture is gone',
    () => {
      rmSync(at('photos/gate.jpg'));
    },
  ],
  [
    'a story is gone',
    () => {
      rmSync(at('articles/gate-shuts.mdx'));
    },
  ],
])('where %s, it says what a first build would', async (_, change) => {
  await build();
  await change();
  expect((await build()).problems).toEqual((await build('none')).problems);
});

test('another text of the same length and time is read', async () => {
  await build();
  const { size, mtime } = statSync(at('articles/trucks.mdx'));
  writeFileSync(
    at('articles/trucks.mdx'),
    storyOf('The trucks have waited since Thursday'.padEnd(38, '.')),
  );
  utimesSync(at('articles/trucks.mdx'), mtime, mtime);
  expect(statSync(at('articles/trucks.mdx')).size).toBe(size);
  expect((await build()).fresh).toEqual(['articles/trucks.mdx']);
});

test('a clone, in which every file has another time, is as it was', async () => {
  await build();
  for (const { file } of (await read('kept')).files) utimesSync(file, 1, 1);
  expect((await build()).fresh).toEqual([]);
});
