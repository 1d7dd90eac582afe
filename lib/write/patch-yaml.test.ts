import { describe, expect, test } from 'vitest';
import { patchYaml, readYaml } from './patch-yaml.ts';

const story = `# Filed from the road.
title: "A ferry leaves"   # the desk's headline
standfirst: >-
  It leaves
  at noon.

section:   world
topics: [ gaza,   'ceasefire' ]
lead:
  # Asked for on Monday.
  photo:
    src: ferry.jpg
    alt: 'A ferry'
corrections:
  - at: 2026-02-02T07:15:00+00:00
    kind: correction
    text: Noon, not one.
  # The first.
  - at: 2026-02-01T07:15:00+00:00
    kind: update
    text: It went on.
odd: ~
`;

/** What the patch takes out and puts in. */
function changed(text: string, by: Record<string, unknown>) {
  const [was, is] = [text, patchYaml(text, { ...readYaml(text), ...by })].map((one) =>
    one.split('\n'),
  );
  return {
    gone: was!.filter((line) => !is!.includes(line)),
    come: is!.filter((line) => !was!.includes(line)),
    count: is!.length - was!.length,
  };
}

test('the same fields are the same bytes', () => {
  expect(patchYaml(story, readYaml(story))).toBe(story);
});

test('what a form adds without a word of an editor changes nothing', () => {
  const more = {
    dateline: '',
    related: [],
    teaser: { title: '', photo: { src: '' } },
    draft: false,
  };
  expect(patchYaml(story, { ...readYaml(story), ...more, odd: '' })).toBe(story);
});

describe('one line for one change', () => {
  test('keeps quotes, and the comment behind it', () => {
    expect(changed(story, { title: 'It says "no"' })).toEqual({
      gone: [`title: "A ferry leaves"   # the desk's headline`],
      come: [`title: "It says \\"no\\""   # the desk's headline`],
      count: 0,
    });
  });

  test.each([
    ['a colon: here', "section: 'a colon: here'"],
    ['# none', "section: '# none'"],
    ['2026', "section: '2026'"],
    ['no', 'section: no'],
    ['null', "section: 'null'"],
  ])('quotes what YAML would read otherwise: %s', (section, line) => {
    expect(changed(story, { section }).come).toEqual([line]);
  });

  test('in a group, whose comments stay', () => {
    const lead = { photo: { src: 'ferry.jpg', alt: 'A white ferry', credit: 'Lev Radin' } };
    expect(changed(story, { lead })).toEqual({
      gone: [`    alt: 'A ferry'`],
      come: [`    alt: 'A white ferry'`, '    credit: Lev Radin'],
      count: 1,
    });
  });

  test('in an entry of a list', () => {
    const [first, second] = readYaml(story).corrections as object[];
    const corrections = [first, { ...second, text: 'It went on and on.' }];
    expect(changed(story, { corrections }).come).toEqual(['    text: It went on and on.']);
  });
});

test('an entry that comes first leaves the others and their comments', () => {
  const corrections = [
    { at: '2026-02-03T07:15:00+00:00', kind: 'update', text: 'New.' },
    ...(readYaml(story).corrections as object[]),
  ];
  expect(changed(story, { corrections })).toMatchObject({ gone: [], count: 3 });
});

test('a field that is emptied goes with its line, and nothing else', () => {
  expect(changed(story, { section: '' })).toEqual({
    gone: ['section:   world'],
    come: [],
    count: -1,
  });
});

test('a new field stands below the one before it in the order given', () => {
  const fields = { title: 'A ferry leaves', dateline: 'CAIRO', section: 'world' };
  expect(patchYaml('section: world\ntitle: A ferry leaves\n', fields)).toBe(
    'section: world\ntitle: A ferry leaves\ndateline: CAIRO\n',
  );
});

test('a text without a line end keeps having none', () => {
  expect(patchYaml('name: World', { name: 'The world' })).toBe('name: The world');
});

test('a word, and a group that says no more, are one', () => {
  const front = 'blocks:\n  - kind: leads\n    stories:\n      - one\n      - two\n';
  const stories = [{ story: 'one' }, { story: 'two' }];
  expect(patchYaml(front, { blocks: [{ kind: 'leads', stories }] })).toBe(front);
});

test('what no cut can change is written anew, with every word', () => {
  const flow = '{ name: World, order: 1 }\n';
  expect(readYaml(patchYaml(flow, { name: 'Europe', order: 2 }))).toEqual({
    name: 'Europe',
    order: 2,
  });
});

test('what is no YAML is not read', () => {
  expect(() => readYaml('title: "open')).toThrow();
});
