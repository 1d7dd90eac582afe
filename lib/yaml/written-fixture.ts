/** Fields as somebody may type them, well or badly, each with the words that it is meant to hold. */
import fc from 'fast-check';

export type Written = { yaml: string; words: string };

const word = fc.oneof(
  fc.constantFrom(
    'Trucks',
    'wait',
    'Rafah',
    'C',
    'é',
    'غزة',
    '3rd',
    '1.10',
    '007',
    '12:30',
    '香港',
  ),
  fc.stringMatching(/^[a-z]{1,4}$/),
);
const words = fc.array(word, { minLength: 1, maxLength: 5 });

/** What YAML may take for something else, at the start of a text and inside it. */
const start = fc.constantFrom(
  ...[
    '',
    '',
    '',
    '@',
    '`',
    '%',
    '!',
    '!!',
    '&',
    '*',
    '**',
    '- ',
    '-',
    '? ',
    '?',
    ': ',
    '>',
    '> ',
    '|',
  ],
  ...['|2', '>-', '#', '~', '{{ ', '[', ']', '{', '}', ',', '"', "'", '.', '--- ', '+', '<<'],
);
const between = fc.constantFrom(
  ...[
    ' ',
    ' ',
    ' ',
    ': ',
    ':',
    ' #',
    '#',
    '# ',
    ' - ',
    ', ',
    ' & ',
    ' *',
    "'",
    '"',
    '" ',
    ' [',
    ']',
  ],
  ...[
    '\n  ',
    '\n\n  ',
    '\n  #',
    '\n    ',
    '\n',
    '\t',
    '\n\t',
    ' {',
    '}',
    '\\',
    ' %',
    '\n  - ',
    '\n  b: ',
  ],
);
/** A true comment holds words that nobody misses. */
const comment = fc.constantFrom('', '', ' # a note', '\n# a note', '\n  # a note', '\n#title: old');

const plain = fc
  .record({ start, words, gaps: fc.array(between, { minLength: 5, maxLength: 5 }), comment })
  .map(({ start, words, gaps, comment }): Written => {
    const text = start + words.map((word, i) => (i ? (gaps[i - 1] ?? '') : '') + word).join('');
    return { yaml: text + comment, words: withoutMarks(text) };
  });

/**
 * A # with a blank behind it begins a comment where a blank or a line break stands before it; >2 at
 * the end of a line says how far the lines below are indented.
 */
function withoutMarks(text: string): string {
  return text.replace(/(^|\s)#+(?=\s).*$/gm, '$1').replace(/^([|>][-+]?)[1-9](?=\s*\n)/, '$1');
}

const single = fc
  .record({ words, gap: fc.constantFrom(' ', "''", ' #', ': ', '\n  ', '\\'), comment })
  .map(({ words, gap, comment }) => ({
    yaml: `'${words.join(gap)}'${comment}`,
    words: words.join(' '),
  }));

const escapes = [
  (code: number) => `\\U${code.toString(16).padStart(8, '0')}`,
  (code: number) =>
    code > 0xffff ? undefined : `\\u${code.toString(16).toUpperCase().padStart(4, '0')}`,
  (code: number) => (code > 0xff ? undefined : `\\x${code.toString(16).padStart(2, '0')}`),
];

const double = fc
  .record({
    words,
    gap: fc.constantFrom(' ', '\\"', ' #', ': ', '\n  ', '\\\n  ', '\\\\', '\\t', '\\n', '\\/'),
    escape: fc.constantFrom(...escapes),
    comment,
  })
  .map(({ words, gap, escape, comment }) => {
    const [first = '', ...rest] = words;
    const escaped = Array.from(first, (letter) => escape(letter.codePointAt(0) ?? 0) ?? letter);
    return { yaml: `"${[escaped.join(''), ...rest].join(gap)}"${comment}`, words: words.join(' ') };
  });

const block = fc
  .record({
    header: fc.constantFrom(
      '|',
      '>',
      '|-',
      '>-',
      '|+',
      '>+',
      '|2',
      '>2-',
      '|+2',
      '| # a note',
      '>1',
    ),
    lines: fc.array(words, { minLength: 1, maxLength: 4 }),
    gap: fc.constantFrom(' ', ' #', ': ', ' # ', '"'),
    indents: fc.array(fc.constantFrom('  ', '  ', '    ', '\n  ', '  #', '  - '), {
      minLength: 4,
      maxLength: 4,
    }),
  })
  .map(({ header, lines, gap, indents }) => ({
    yaml: `${header}\n${lines.map((line, i) => `${indents[i]}${line.join(gap)}`).join('\n')}`,
    words: lines.flat().join(' '),
  }));

const text = fc.oneof({ arbitrary: plain, weight: 4 }, single, double, block);

/** On a line of its own in brackets, #text leaves an entry out. */
const entry = fc.oneof(plain, single, double).filter(({ yaml }) => !yaml.startsWith('#'));

const flow = fc
  .record({
    items: fc.array(entry, { minLength: 1, maxLength: 3 }),
    gap: fc.constantFrom(', ', ',', ',\n  '),
  })
  .map(({ items, gap }) => ({
    yaml: `[${items.map(({ yaml }) => yaml).join(gap)}]`,
    words: items.map(({ words }) => words).join(' '),
  }));

/** A text that begins with a hyphen is a list in a list there, whose comments may stand further in. */
const item = text.filter(({ yaml }) => !yaml.startsWith('- '));

const list = fc.array(item, { minLength: 1, maxLength: 3 }).map((items) => ({
  yaml: `\n${items.map(({ yaml }) => `  - ${yaml.replaceAll('\n', '\n  ')}`).join('\n')}`,
  words: items.map(({ words }) => words).join(' '),
}));

const group = fc.array(text, { minLength: 1, maxLength: 3 }).map((items) => ({
  yaml: `\n${items.map(({ yaml }, i) => `  k${i}: ${yaml.replaceAll('\n', '\n  ')}`).join('\n')}`,
  words: items.map(({ words }, i) => `k${i} ${words}`).join(' '),
}));

/** The value of a field. */
export const value: fc.Arbitrary<Written> = fc.oneof(
  { arbitrary: text, weight: 5 },
  flow,
  list,
  group,
);
