/** The reader of pictures as the editor in the browser has it, without Node. */
import { build } from 'esbuild';
import { runInNewContext } from 'node:vm';
import { beforeAll, describe, expect, test } from 'vitest';
import { jpegs, others } from '../../lib/photos/file-metadata/made-files.ts';
import { pngWith } from '../../lib/photos/file-metadata/container-fixtures.ts';
import { readFileRecord } from '../../lib/photos/read-file-record.ts';
import { nodeParts } from './write-editor.ts';

let reader: (bytes: Uint8Array) => string;

beforeAll(async () => {
  const contents = `
    import { Buffer } from 'node:buffer';
    import { readFileRecord } from './lib/photos/read-file-record.ts';
    read = (bytes) => JSON.stringify(readFileRecord(Buffer.from(bytes)));`;
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: process.cwd() },
    ...{ bundle: true, format: 'iife', platform: 'browser', write: false, alias: nodeParts },
  });
  const browser: Record<string, unknown> = { TextDecoder, TextEncoder, URL };
  runInNewContext(outputFiles[0]?.text ?? '', browser);
  reader = browser.read as typeof reader;
});

describe('the browser reads what Node does', () => {
  test.each(Object.entries({ ...jpegs, ...others }))('%s', (_, bytes) => {
    expect(JSON.parse(reader(bytes))).toEqual(readFileRecord(bytes));
  });

  test('a packed text that is broken', () => {
    const packed = Buffer.concat([Buffer.from('XML:com.adobe.xmp\0\0'), Buffer.from('no zip')]);
    const bytes = pngWith(['zTXt', packed]);
    expect(readFileRecord(bytes).notes).toHaveLength(1);
    expect(JSON.parse(reader(bytes))).toEqual(readFileRecord(bytes));
  });
});
