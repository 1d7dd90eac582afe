import fc from 'fast-check';
import { expect, test } from 'vitest';
import { serialize } from './serialize.ts';

test('a block names its vocabulary', () => {
  expect(serialize({ '@type': 'WebPage' })).toBe(
    '{"@context":"https://schema.org","@type":"WebPage"}',
  );
});

test('no text ends the script or opens a comment', () => {
  const block = serialize({ headline: '</script><!-- <script>' });
  expect(block).not.toContain('<');
  expect(JSON.parse(block)).toMatchObject({ headline: '</script><!-- <script>' });
});

test('no text passes for an entity', () => {
  expect(serialize({ headline: 'Fish &amp; chips' })).not.toContain('&');
});

test('every text comes back as it was', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (headline) => {
      expect((JSON.parse(serialize({ headline })) as { headline: string }).headline).toBe(headline);
    }),
  );
});
