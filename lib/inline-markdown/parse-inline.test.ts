import type { ElementContent, RootContent } from 'hast';
import { describe, expect, test } from 'vitest';
import { parseInline } from './parse-inline.ts';

/** A tree as a line: `one [em two]`. */
function write(nodes: (RootContent | ElementContent)[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'text') return node.value;
      return node.type === 'element' ? `[${node.tagName} ${write(node.children)}]` : '';
    })
    .join('');
}

describe('a line of Markdown', () => {
  test.each([
    ['Aid trucks on Tuesday.', 'Aid trucks on Tuesday.'],
    ['Aid [trucks](https://example.org) on Tuesday.', 'Aid [a trucks] on Tuesday.'],
    [
      '*Aid* trucks **on [Tuesday](https://example.org)**',
      '[em Aid] trucks [strong on [a Tuesday]]',
    ],
    ['The `draft` field', 'The [code draft] field'],
  ])('%s', (text, tree) => {
    expect(write(parseInline(text).children)).toBe(tree);
  });

  test('a link keeps its address', () => {
    expect(parseInline('[trucks](https://example.org/a?b=c)').children).toMatchObject([
      { properties: { href: 'https://example.org/a?b=c' } },
    ]);
  });
});

describe('anything else stands as it was typed', () => {
  test.each([
    '# Trucks',
    '1. Trucks',
    '> Trucks',
    '- Trucks',
    'Trucks\n\non Tuesday',
    'Trucks <b>wait</b>',
    '*Trucks <b>wait</b>*',
    '![Trucks](gate.jpg)',
    '[![Trucks](gate.jpg)](https://example.org)',
    'Fewer than <5 & more than {2}',
  ])('%s', (text) => {
    expect(parseInline(text).children).toMatchObject([{ type: 'text', value: text }]);
  });
});
