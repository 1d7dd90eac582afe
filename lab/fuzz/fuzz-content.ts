/** Lints a copy of a content folder again and again, each time with one story changed for the worse. */
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readContentFiles } from '../../lib/reader/content-files.ts';
import { mutated } from './mutation-fixture.ts';
import { mutationFaults, type Read } from './mutation-faults.ts';
import { readFile, type FileReading } from '../../lib/reader/read-file.ts';

export async function fuzzContent(
  contentDir: string,
  { count, seed }: { count: number; seed: number },
): Promise<{ faults: string[]; refused: number }> {
  const folder = mkdtempSync(join(tmpdir(), 'broadsheet-fuzz-'));
  const run = { faults: [] as string[], refused: 0 };
  try {
    cpSync(contentDir, folder, { recursive: true });
    const stories = readContentFiles(folder).filter(({ type }) => type === 'Article');
    const texts = stories.map(({ file }) => readFileSync(file, 'utf8'));
    const file = stories[0]!.file;
    const read = rememberingReader();
    for (const [i, text] of mutated(texts, count, seed).entries()) {
      const { faults, refused } = await mutationFaults(folder, file, text, read);
      const start = JSON.stringify(text.slice(0, 600));
      if (faults.length > 0) run.faults.push(`change ${i} ${faults.join(', ')}: ${start}`);
      if (refused) run.refused += 1;
      if ((i + 1) % 50 === 0) console.log(`${i + 1} changed stories of ${contentDir}`);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
  return run;
}

/** The stories beside the changed one are the same each time. */
function rememberingReader(): Read {
  const known = new Map<string, FileReading>();
  return (type, file, text) => {
    const key = `${file} ${text}`;
    const reading = known.get(key) ?? readFile(type, file, text);
    known.set(key, reading);
    return reading;
  };
}
