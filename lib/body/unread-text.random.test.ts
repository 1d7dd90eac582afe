import fc from 'fast-check';
import type { Nodes } from 'hast';
import { expect, test } from 'vitest';
import { parseBody } from './parse-body.ts';
import { toHast } from './to-hast.ts';
import { makeContext } from './context-fixture.ts';

/** A text of many constructs, right and wrong, in which every word is there once. */
const pieces = [
  ...[
    'W',
    'W W',
    '*W*',
    '**W W**',
    '~~W~~',
    '`W`',
    '[W](/W)',
    '[W](/W "W")',
    '<https://W.example>',
  ],
  ...[
    '[W][W]',
    '[W]',
    '[^W]',
    '![W](W)',
    '\\*W',
    '&amp;W',
    '&W;',
    'W\\\nW',
    'W<br>W',
    '<sub>W</sub>',
    '<b>W</b>',
  ],
  ...[
    '<W',
    '<W>',
    '</W>',
    '{W}',
    '{{ W }}',
    '<Aside>W</Aside>',
    'https://W.example',
    'W@W.example',
    '5 < W',
  ],
];
const blocks = [
  ...[
    'I',
    'I\nI',
    '# I',
    '## I',
    'I\n---',
    '- I\n- I',
    '3. I\n5. I',
    '> I\n> I',
    '> I\nI',
    '- I\n\n  I',
    '    W W',
  ],
  ...[
    '```W W\nW\n```',
    '~~~\nW',
    '| I | I |\n| - | - |\n| I | I | I |',
    '| W |\n| - |',
    '[^W]: I',
    '[W]: /W "W"',
    '[W]: W',
  ],
  ...[
    '<Aside>\n\nI\n\n</Aside>',
    '<Aside>\nI',
    '</Aside>',
    '<details>\n<summary>I</summary>\n\nI\n\n</details>',
  ],
  ...[
    '<PullQuote>\n    I\n</PullQuote>',
    '<div>\n\nI\n\n</div>',
    '***',
    'import W from "W"',
    '- [x] I',
    '1) I',
  ],
];

const filled = (pattern: string, letter: string, arbitrary: fc.Arbitrary<string>) =>
  fc
    .tuple(...Array.from(pattern.matchAll(new RegExp(`\\b${letter}\\b`, 'g')), () => arbitrary))
    .map((parts) => {
      const queue = parts.values();
      return pattern.replace(new RegExp(`\\b${letter}\\b`, 'g'), () => queue.next().value ?? '');
    });
const line = fc
  .array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 4 })
  .map((parts) => parts.join(' '));
const text = fc
  .array(
    fc.constantFrom(...blocks).chain((block) => filled(block, 'I', line)),
    { minLength: 1, maxLength: 6 },
  )
  .chain((parts) => fc.constantFrom('\n\n', '\n').map((between) => parts.join(between)))
  .map((pattern) => {
    let count = 0;
    return pattern.replace(/\bW\b/g, () => `w${++count}w`);
  });

/** Every text and every value of an attribute in a tree. */
function stringsIn(node: Nodes): string {
  const own = node.type === 'text' ? node.value : '';
  const attributes = node.type === 'element' ? JSON.stringify(node.properties) : '';
  const inside = 'children' in node ? node.children.map(stringsIn).join(' ') : '';
  return `${own} ${attributes} ${inside}`;
}

test('every word of any text reaches the page, or there is a fault', () => {
  fc.assert(
    fc.property(text, (drawn) => {
      const { root, faults } = parseBody(drawn);
      if (faults.some(({ warning }) => !warning)) return;
      const held = stringsIn(toHast(root, makeContext()));
      const lost = (drawn.match(/w\d+w/g) ?? []).filter((word) => !held.includes(word));
      // The words behind a block's language are a note to programs.
      expect(lost.filter((word) => !new RegExp(`^(\`\`\`|~~~).*${word}`, 'm').test(drawn))).toEqual(
        [],
      );
    }),
    { numRuns: 1500, seed: 11 },
  );
});

test('and most texts that are right are taken', () => {
  const drawn = fc.sample(text, { numRuns: 500, seed: 12 });
  const taken = drawn.filter((one) => parseBody(one).faults.every(({ warning }) => warning));
  expect(taken.length).toBeGreaterThan(50);
});
