import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { hasExiftool } from '../photo-fixtures.ts';
import { probePicture } from '../probe-picture.ts';
import { readFileRecord } from '../read-file-record.ts';
import { compareWithExiftool } from './exiftool-oracle.ts';
import { credit, jpegs, others } from './made-files.ts';

const files = Object.entries({ ...jpegs, ...others });

describe('wherever a file keeps what it says', () => {
  test.each(files)('it is read: %s', async (_, bytes) => {
    expect(Object.keys(await probePicture(bytes))).toContain('width');
    const { creators, credit: said } = readFileRecord(bytes);
    expect(said ?? creators?.join()).toBe(credit);
  });

  test('nothing else is told of it, but for what a program changed', () => {
    const told = files.filter(([, bytes]) => readFileRecord(bytes).notes);
    expect(told.map(([name]) => name)).toEqual(['extended XMP with a wrong digest']);
  });

  test.skipIf(!hasExiftool)('exiftool reads no text that we do not', () => {
    const folder = mkdtempSync(join(tmpdir(), 'broadsheet-metadata-'));
    try {
      const named = files.map(([name, bytes], i): [string, Buffer] => {
        const path = join(folder, `${i}${/\.\w+$/.exec(name)?.[0] ?? '.jpg'}`);
        writeFileSync(path, bytes);
        return [path, bytes];
      });
      const { reported, missed } = compareWithExiftool(new Map(named));
      expect(missed).toEqual([]);
      // A heading of nobody, an integer turned round and the like are read by us alone.
      expect(reported).toBeGreaterThanOrEqual(files.length - 6);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
