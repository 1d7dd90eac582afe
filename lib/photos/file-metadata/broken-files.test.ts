import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tellNote } from '../file-notes.ts';
import { readFileRecord } from '../read-file-record.ts';
import { app1, jpegWith, xmpHeading } from './container-fixtures.ts';
import { jpegs, others, packet } from './made-files.ts';

const files = Object.values({ ...jpegs, ...others });

test('no file stops the reader, however it was damaged', () => {
  const damage = fc.record({
    file: fc.constantFrom(...files),
    bytes: fc.array(fc.record({ at: fc.nat(), value: fc.integer({ min: 0, max: 255 }) }), {
      maxLength: 12,
    }),
    end: fc.double({ min: 0, max: 1, noNaN: true }),
    isCut: fc.boolean(),
  });
  fc.assert(
    fc.property(damage, ({ file, bytes, end, isCut }) => {
      const damaged = Buffer.from(isCut ? file.subarray(0, file.length * end) : file);
      for (const { at, value } of bytes) {
        if (damaged.length > 0) damaged[at % damaged.length] = value;
      }
      const { notes = [] } = readFileRecord(damaged);
      for (const note of notes) expect(tellNote(note, 'a.jpg').message).not.toBe('');
    }),
    { numRuns: 4000 },
  );
});

test('nor does one that claims more than it holds', () => {
  const avif = others['XMP.avif']!;
  for (let at = avif.indexOf('iloc'); at < avif.indexOf('mdat'); at += 1) {
    const claiming = Buffer.from(avif);
    claiming.fill(0xff, at, at + 4);
    const start = performance.now();
    readFileRecord(claiming);
    expect(performance.now() - start).toBeLessThan(1000);
  }
});

test('nor elements a thousand deep', () => {
  const deep = `${'<a>'.repeat(3000)}${'</a>'.repeat(3000)}`;
  const { notes } = readFileRecord(jpegWith(app1(xmpHeading, packet(deep))));
  expect(notes).toEqual([{ kind: 'unread', what: 'XMP that breaks off, or is damaged' }]);
});
