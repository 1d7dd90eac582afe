import { describe, expect, test } from 'vitest';
import { parseBody } from './parse-body.ts';
import { unreadFaults } from './unread-text.ts';

const faultsOf = (text: string) =>
  parseBody(text).faults.map(({ line, message }) => `${line}: ${message}`);

describe('no word is lost', () => {
  test.each([
    [
      'a note that nothing refers to',
      'One.\n\n[^1]: Two.',
      '3: [^1] is a note that nothing in the text refers to, so no reader sees it',
    ],
    [
      'a note that only itself refers to',
      'One.\n\n[^1]: Two.[^1]',
      '3: [^1] is a note that nothing in the text refers to, so no reader sees it',
    ],
    [
      'a note of a name that is taken',
      'One.[^a]\n\n[^a]: Two.\n\n[^a]: Three.',
      '5: [^a] stands for something already, so what it says here reaches no reader',
    ],
    [
      'an address without a link',
      'One.\n\n[Note]: important',
      '3: [Note] is an address that no link uses, so no reader sees it',
    ],
    [
      'an address of a name that is taken',
      '[a]\n\n[a]: /b\n[A]: /c',
      '4: [A] stands for something already, so what it says here reaches no reader',
    ],
    [
      'a cell beyond the edge',
      '| a | b |\n| - | - |\n| 1 | 2 | 3 |',
      '3: a row of the table has more cells than its first row, and what is beyond 2 reaches no reader',
    ],
    [
      'numbers that are counted anew',
      '1. a\n1. b\n3. c',
      '1: the list is numbered 1, 1, 3, and readers see 1, 2, 3',
    ],
  ])('%s', (_, text, fault) => {
    expect(faultsOf(text)).toEqual([fault]);
  });

  test.each([
    ['a note in a note', 'One.[^1]\n\n[^1]: Two.[^2]\n\n[^2]: Three.'],
    ['an address that a link uses', '[One][a] and [a]\n\n[a]: https://example.org "Two"'],
    ['a list that counts from seven', '7. a\n8. b'],
    ['a list with one number', '1. a\n1. b\n1. c'],
    ['an empty cell beyond the edge', '| a |\n| - |\n| 1 | |'],
    [
      'references and escapes',
      'Caf&eacute; &#65;&#x42; \\* \\[one\\] &nbsp; &copy;2 &notareference;',
    ],
    [
      'bare addresses',
      'www.example.org, https://example.org/a_b and desk@example.org, x_desk@example.org',
    ],
    ['code', '``one ` two`` &amp;\n\n```js title="three"\nfour &amp;\n```\n\n    five'],
    ['tasks', '- [x] one\n- [ ] two\n1. [X] three'],
    ['quotations and lists over lines', '> 1. one\n>    two\n> three\n\n- a\n\n  b'],
    ['headings', 'One\n===\n\n## Two ##\n\n### *Three*'],
  ])('nothing is wrong with %s', (_, text) => {
    expect(parseBody(text).faults.filter(({ warning }) => !warning)).toEqual([]);
  });

  test('a part of the text that the tree lacks is told at its line', () => {
    const place = (line: number, offset: number) => ({ line, column: 1, offset });
    const position = { start: place(1, 0), end: place(3, 11) };
    const one = {
      type: 'text' as const,
      value: 'one',
      position: { start: place(1, 0), end: place(1, 3) },
    };
    const root = {
      type: 'root' as const,
      children: [{ type: 'paragraph' as const, children: [one], position }],
      position,
    };
    expect(unreadFaults(root, 'one\n\ntwo 2!')).toMatchObject([
      { line: 3, message: '"two 2!" reaches no reader, though it is written there' },
    ]);
  });
});
