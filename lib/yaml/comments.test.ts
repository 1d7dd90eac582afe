import { describe, expect, test } from 'vitest';
import { told } from './told-fixture.ts';

describe('a # with a letter or digit behind it cuts no text off', () => {
  test.each([
    ['in a title', 'title: We are #1 in the league\n', '1: title is cut off at "#1 in the league"'],
    [
      'as the first word',
      'title: #metoo, two years on\n',
      '1: title is cut off at "#metoo, two years on"',
    ],
    ['in another script', 'title: Gaza #غزة\n', '1: title is cut off at "#غزة"'],
    [
      'before a quotation mark',
      'title: Talks #"now" resume\n',
      '1: title is cut off at "#"now" resume"',
    ],
    ['many times', `title: a ${'#'.repeat(60)}b\n`, `1: title is cut off at "${'#'.repeat(40)}…"`],
    ['twice', 'title: Talks ##now resume\n', '1: title is cut off at "##now resume"'],
    ['behind quotes', 'title: "We are" #1\n', '1: title is cut off at "#1"'],
    ['at once behind quotes', 'title: "We are"#1\n', '1: title is cut off at "#1"'],
    ['behind a list', 'topics: [a, b] #c\n', '1: topics is cut off at "#c"'],
    ['in a list', 'topics:\n  - a\n  - b #1\n', '3: topics.1 is cut off at "#1"'],
    ['as an item', 'topics:\n  - #1\n', '2: topics.0 is cut off at "#1"'],
    ['in brackets', 'topics: [a #1, b]\n', '1: topics is cut off at "#1, b]"'],
    ['deep down', 'lead:\n  photo:\n    alt: Gate #3\n', '3: lead.photo.alt is cut off at "#3"'],
    ['behind |', 'title: | #1\n  Text\n', '1: title is cut off at "#1"'],
    ['in the second line of a text', 'title: We are\n  no #1\n', '2: title is cut off at "#1"'],
    [
      'at the start of the second line',
      'title: We are\n  #1 again\n',
      '2: title is cut off at "#1 again"',
    ],
    ['below an empty line', 'title: We are\n\n  #1 again\n', '3: title is cut off at "#1 again"'],
    [
      'below a text in quotes',
      'title: "We are"\n  #1 again\n',
      '2: title is cut off at "#1 again"',
    ],
    [
      'below a text that is indented more',
      'title: |\n    We are\n  #1 again\n',
      '3: title is cut off at "#1 again"',
    ],
    ['below an item', '- We are\n  #1 again\n', '2: 0 is cut off at "#1 again"'],
    ['below a field of an item', '- a: We are\n    #1 again\n', '2: 0.a is cut off at "#1 again"'],
    ['behind a name', 'lead: #photo\n  alt: a\n', '1: lead is cut off at "#photo"'],
  ])('%s', (_, yaml, problem) => {
    expect(told(yaml)).toEqual([problem]);
  });

  test('in a multi-line text that goes on', () => {
    const [first, ...others] = told('title: We are\n  #1 again\n  and again\nname: b\n');
    expect(first).toBe('2: title is cut off at "#1 again"');
    expect(others.every((problem) => problem.startsWith('3: title '))).toBe(true);
  });

  test.each([
    'title: a # a comment\n',
    'title: a #\n',
    'title: a ## a comment\n',
    'title: a\t# a comment\n',
    'title: C#7 and a#b\n',
    'title: "We are #1"\n',
    "title: 'We are #1'\n",
    'title: |\n  We are\n  #1 in the league\n',
    'title: >-\n  #1\n  in the league\n',
    '#title: b\ntitle: a\n#title: c\n',
    'lead:\n  #photo:\n  alt: a\n  #caption: b\n',
    'lead:\n  alt: a\n  #caption: b\n  credit: c\n',
    'topics:\n  - a\n  #- b\n  - c\n',
    'topics: [a,\n  #b,\n  c]\n',
    '- a: b\n  #c: d\n',
  ])('%j is as it is meant', (yaml) => {
    expect(told(yaml)).toEqual([]);
  });
});
