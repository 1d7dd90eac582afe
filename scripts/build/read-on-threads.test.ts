import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { read, readOnThreads, type Reading, type Text } from './read-on-threads.ts';

vi.setConfig({ testTimeout: 60_000 });

function* texts(count: number): Generator<Text> {
  for (let i = 0; i < count; i += 1) {
    const text = `---\ntitle: Number ${i}\n---\n\nA [link](/topics/t${i}) and an <Odd /> one.\n`;
    yield { path: { type: 'Page', file: `${i}.mdx` }, hash: String(i), state: undefined, text };
  }
}

/** What comes of them, by their hash. */
async function readAll(count: number) {
  const readings = new Map<string, Reading>();
  const batches: number[] = [];
  await readOnThreads(texts(count), (batch, found) => {
    batches.push(batch.length);
    batch.forEach(({ hash }, i) => readings.set(hash, found[i]!));
  });
  return { readings, batches };
}

test.each([3, 199, 200, 800])('%i texts are read as one reader would, each once', async (count) => {
  const { readings } = await readAll(count);
  expect(readings).toEqual(new Map([...texts(count)].map((text) => [text.hash, read(text)])));
});

test('many come in batches', async () => {
  const { batches } = await readAll(800);
  expect(batches.length).toBeGreaterThan(2);
  expect(batches.reduce((sum, size) => sum + size)).toBe(800);
});

test('an error of a thread ends the reading', async () => {
  function* broken(): Generator<Text> {
    yield* texts(300);
    yield {
      path: { type: 'Nothing' as 'Page', file: 'a.mdx' },
      ...{ hash: '', state: undefined },
      text: '---\na: 1\n---\n',
    };
  }
  await expect(readOnThreads(broken(), () => undefined)).rejects.toThrow();
});

test('the lines of what is found are those of the text, whatever its file says by now', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'read-on-threads-')), 'a.mdx');
  const text = '---\nsection: world\ntitle: Two  spaces\n---\n\nThe text.\n';
  writeFileSync(file, text.replace('section', '# Another line.\n# And one more.\nsection'));
  const { found } = read({ path: { type: 'Article', file }, text });
  rmSync(dirname(file), { recursive: true });
  expect(found['style']).toMatchObject([{ line: 3, field: 'title' }]);
});
