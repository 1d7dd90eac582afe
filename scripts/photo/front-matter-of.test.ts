import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { photoSchema, type PhotoFields } from '../../lib/schema/photo.ts';
import { frontMatterOf } from './front-matter-of.ts';
import { makeRecord } from '../../lib/photos/photo-record.ts';

const full = {
  alt: 'A lorry: white, at a gate',
  caption: 'The gate #3, "open" since noon',
  credit: 'REUTERS/Jane Doe',
  creators: ['Jane Doe'],
  copyright: '© 2024: Jane Doe',
  license: 'https://example.com/rights?a=1&b=2',
  acquire: 'https://example.com/buy',
  source: '- 1234',
};
const read = (yaml: string) => (parse(yaml) as { lead: { photo: PhotoFields } }).lead.photo;

it('is front matter that makes the same record without the file', () => {
  const record = makeRecord({ src: 'gate.jpg' }, { ...full, from: {} });
  const fields = read(frontMatterOf(record, 'gate.jpg'));
  expect(photoSchema.safeParse(fields).success).toBe(true);
  expect(makeRecord(fields, { from: {} })).toEqual(record);
});

it('leaves empty what somebody must write, so that it cannot run like that', () => {
  const yaml = frontMatterOf(makeRecord({ src: 'gate.jpg' }, { from: {} }), 'gate.jpg');
  expect(yaml).toBe(`lead:
  photo:
    src: gate.jpg
    alt: # what the picture shows, for those who cannot see it
    credit: # the line exactly as the agency wants it
`);
  expect(photoSchema.safeParse(read(yaml)).success).toBe(false);
});

it('leaves to the file what front matter has no room for', () => {
  const file = { ...full, creators: ['Jane Doe', 'John Roe'], license: 'http://example.com' };
  const made = { ...file, sourceType: 'compositeSynthetic' as const, from: {} };
  const fields = read(frontMatterOf(makeRecord({ src: 'gate.jpg' }, made), 'gate.jpg'));
  for (const name of ['creator', 'license', 'ai']) expect(fields).not.toHaveProperty(name);
});

it('quotes whatever a file may say', () => {
  const record = makeRecord({ src: 'gate.jpg' }, { ...full, from: {} });
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 1 }), (text) => {
      fc.pre(text.trim() !== '');
      const fields = read(frontMatterOf({ ...record, caption: text, alt: text }, 'gate.jpg'));
      expect([fields.caption, fields.alt]).toEqual([text, text]);
    }),
  );
});
