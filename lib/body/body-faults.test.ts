import { describe, expect, test } from 'vitest';
import { lintStory, storyOf } from '../lint/content-fixture.ts';

/** The lint of a story with this text, which begins on line 16. */
const lintText = (text: string) => lintStory(storyOf(text));

describe('a bare image has no room for a credit', () => {
  const problem =
    'a bare Markdown image has no room for a credit. ' +
    'Mend: use <Photo src="…" alt="…" caption="…" credit="…" /> on a line of its own.';

  test.each([
    ['in a paragraph', 'One.\n\nTwo ![gate](gate.jpg) three.', 18],
    ['by reference', 'One.\n\n![gate][photo]\n\n[photo]: gate.jpg', 18],
    ['inside a link', '[![gate](gate.jpg)](https://example.org)', 16],
    ['in a list', '- one\n- ![gate](gate.jpg)', 17],
    ['in an aside', '<Aside>\n\n![gate](gate.jpg)\n\n</Aside>', 18],
  ])('%s', async (_, text, line) => {
    expect(await lintText(text)).toEqual([`${line}: ${problem}`]);
  });
});

describe('a tag without its other one', () => {
  test.each([
    [
      'that is never closed',
      'One.\n\n<Aside>\n\nTwo.',
      ['18: <Aside> is never closed. Mend: write </Aside> where it ends.'],
    ],
    [
      'that begins in a paragraph and is never closed',
      'One.\n\n<Aside>Two.\n\nThree.',
      ['18: <Aside> is never closed. Mend: write </Aside> where it ends.'],
    ],
    [
      'that another closes',
      '<Aside>\n\nOne.\n\n</PullQuote>',
      [
        '16: <Aside> is never closed. Mend: write </Aside> where it ends.',
        '20: </PullQuote> ends nothing that was begun here. Mend: take it out, or write <PullQuote> where it begins.',
      ],
    ],
    [
      'of a component that holds nothing',
      '<Photo src="gate.jpg" alt="A gate" credit="AP">',
      ['16: <Photo> is never closed. Mend: end it with />.'],
    ],
    [
      'in a line',
      'One <sup>2 two.',
      ['16: <sup> is never closed in its paragraph. Mend: write </sup> where it ends.'],
    ],
    [
      'that lacks its >',
      'One.\n\n<Photo src="gate.jpg" alt="A gate"\n\nTwo.',
      [
        '18: "<Photo" looks like a tag and is none that can be read. Mend: close the tag with >, or write &lt; for a plain <.',
      ],
    ],
  ])('%s is told at its line', async (_, text, problems) => {
    expect(await lintText(text)).toEqual(problems);
  });
});

describe('a comment that is never closed', () => {
  test.each([
    ['One.\n\n<!-- two\n\nThree.', 18, '-->'],
    ['One.\n\n{/* two\n\nThree.', 18, '*/}'],
    ['One <!-- two\n\nthree. -->', 16, '-->'],
  ])('%j', async (text, line, end) => {
    expect(await lintText(text)).toEqual([
      `${line}: a comment is never closed in its part of the text. Mend: write ${end} where it ends.`,
    ]);
  });
});

test('every fault is told at once, whatever stands before it', async () => {
  const text = `<p>One <b>two</b>.</p>

An <Aside> and {{ site.url }}.

![gate](gate.jpg)

{% include gallery.html %} <br {...x}>

# Three[^1]

{ four }`;
  expect((await lintText(text)).map((problem) => problem.split('. Mend')[0])).toEqual([
    '16: <p> is HTML, which a story does not need',
    '16: <b> is HTML, which a story does not need',
    '18: <Aside> is never closed',
    '18: {{ site.url }} is a tag of another system',
    '20: a bare Markdown image has no room for a credit',
    '22: {% include gallery.html %} is a tag of another system',
    '22: a spread {...} is code',
    '24: warning: a heading with one # is the headline, which the page prints itself; all headings of the text come out one level lower',
    '26: an expression in { } is code, and a body runs none',
  ]);
});

describe('the tag of another system is called that', () => {
  test.each([
    '{{ site.baseurl }}',
    '{{< figure >}}',
    '{% include a.html %}',
    '{: .lead }',
    '{.lead}',
  ])('%s', async (tag) => {
    expect(await lintText(`One ${tag} two.`)).toEqual([
      `16: ${tag} is a tag of another system. Mend: take it out, or write what it stood for in Markdown.`,
    ]);
  });
});

describe('a body runs no code', () => {
  const code = 'is code, and a body runs none';

  test.each([
    [
      'import of all',
      "import * as a from 'b';\nimport 'c'",
      `16: an import or export ${code}. Mend: take it out.`,
    ],
    [
      'export of a default',
      'export default function () {}',
      `16: an import or export ${code}. Mend: take it out.`,
    ],
    ['import', 'One.\n\nimport a from "b"', `18: an import or export ${code}. Mend: take it out.`],
    ['export', 'export const a = 1', `16: an import or export ${code}. Mend: take it out.`],
    [
      'an expression alone',
      'One.\n\n{1 + 1}',
      `18: an expression in { } ${code}. Mend: write &#123; for a brace.`,
    ],
    [
      'an expression in a paragraph',
      'One {two} three.',
      `16: an expression in { } ${code}. Mend: write &#123; for a brace.`,
    ],
    [
      'a spread attribute',
      '<Photo {...props} src="gate.jpg" alt="A gate" credit="AP" />',
      '16: a spread {...} is code. Mend: write each attribute out.',
    ],
    [
      'a spread attribute where there are none',
      '<Aside {...props}>One.</Aside>',
      '16: a spread {...} is code. Mend: write each attribute out.',
    ],
    [
      'a value that is computed',
      '<Photo src="gate.jpg" alt="A gate" credit="AP" caption={words()} />',
      '16: caption holds code. Mend: write a text in quotes, a number or a list of them.',
    ],
  ])('%s', async (_, text, problem) => {
    expect(await lintText(text)).toEqual([problem]);
  });
});

test.each(['# Two headlines', 'Two headlines\n===', '> # Two headlines'])(
  'the headline is printed by the page, so the headings of a text move down: %s',
  async (heading) => {
    expect(await lintText(heading)).toEqual([
      '16: warning: a heading with one # is the headline, which the page prints itself; ' +
        'all headings of the text come out one level lower. Mend: begin at ##.',
    ]);
  },
);

describe("the marks of git's conflicts", () => {
  test('are told line by line, whatever ends a line', async () => {
    const text = 'One.\n\n<<<<<<< HEAD\n\n=======\nThree.\n>>>>>>> a-branch\n';
    const mark = (line: number, words: string) =>
      `${line}: "${words}" is a mark of git: two versions of the text met here. Mend: keep what is right of both, and take out the lines of <<<<<<<, =======, >>>>>>> and, where it stands, |||||||.`;
    const told = [mark(18, '<<<<<<<'), mark(22, '>>>>>>>')];
    expect(await lintText(text)).toEqual(told);
    expect(await lintText(text.replaceAll('\n', '\r\n'))).toEqual(told);
  });

  test('are told of what both had before, too', async () => {
    const told = await lintText('<<<<<<< HEAD\nOne.\n||||||| 1a2b3c4\nTwo.\n>>>>>>> theirs\n');
    expect(told.map((line) => /"(.{7})"/.exec(line)?.[1])).toEqual([
      '<<<<<<<',
      '|||||||',
      '>>>>>>>',
    ]);
  });

  test('are an example in a block of code', async () => {
    expect(await lintText('So it looks:\n\n```\n<<<<<<< HEAD\n=======\n>>>>>>> a\n```\n')).toEqual(
      [],
    );
  });

  test('are no quotation, and nothing within a line', async () => {
    expect(await lintText('> > > Seven.\n\nThe mark <<<<<<< is known.')).toEqual([]);
  });
});
