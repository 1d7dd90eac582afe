import { describe, expect, test } from 'vitest';
import { readYaml } from './read-yaml.ts';
import { told } from './told-fixture.ts';

describe('a text that begins with what YAML has another use for', () => {
  test.each([
    '!Important notice',
    '!',
    '!!str text',
    '!<tag> text',
    '&Co is here',
    '&',
    '*Breaking*',
    '**Breaking**',
    '*',
    '%done',
    '@desk',
    '`code`',
    '> 50 percent',
    '>x',
    '>2',
    '>2 million',
    '|x',
    '|',
    '- 5 degrees',
    '-',
    '? who',
    '?',
    ', and',
    ']x',
    '}x',
  ])('is an error: %s', (text) => {
    const mark = text.charAt(0);
    const problem = `1: title begins with "${mark}", which needs quotes around the text`;
    // An empty text over several lines is no text; the schema tells that.
    expect(told(`title: ${text}\nname: a\n`)).toEqual(text === '|' ? [] : [problem]);
  });

  test.each([
    [
      'a list',
      'topics: [a, !b, c]\n',
      '1: topics.1 begins with "!", which needs quotes around the text',
    ],
    [
      'an item',
      'topics:\n  - a\n  - &b c\n',
      '3: topics.1 begins with "&", which needs quotes around the text',
    ],
    ['a name', '!x name: a\n', '1: this line begins with "!", which needs quotes around the text'],
    [
      'a group',
      'lead: !photo\n  alt: a\n',
      '1: lead begins with "!", which needs quotes around the text',
    ],
    ['a line', '? name\n: a\n', '1: name begins with "?", which needs quotes around the text'],
  ])('in %s', (_, yaml, problem) => {
    expect(told(yaml)).toEqual([problem]);
  });

  test.each([
    ':-) it is',
    '-5 degrees',
    '?!',
    '=x',
    '~x',
    '.5',
    '--- x',
    '$1',
    '(a)',
    '/a/',
    '<b>',
    '+1',
    '¡Hola!',
    '«a»',
  ])('or else it is the text: %s', (text) => {
    expect(readYaml('a.yaml', `title: ${text}\n`).yamlFaults).toEqual([]);
  });
});

describe('what else YAML can hold and no paper needs', () => {
  test.each([
    [
      '%YAML 1.2\n---\nname: a\n',
      '1: this line begins with "%", which makes it an instruction to the program that reads it',
    ],
    [
      '%TAG ! tag:a,2024:\n---\nname: a\n',
      '1: this line begins with "%", which makes it an instruction to the program that reads it',
    ],
    [
      'name: a\n---\nname: b\n',
      '2: this line stands below a line --- or ..., which ends the fields',
    ],
    [
      'name: a\n...\nname: b\n',
      '3: this line stands below a line --- or ..., which ends the fields',
    ],
    ['--- name: a\n', '1: this line stands on the line of ---'],
    ['<<: { name: a }\nrole: b\n', '1: << copies other fields, which is not done here'],
    ['na\u00ADme: a\n', '1: na\u00ADme has a character in its name that cannot be seen'],
    ['name\u00A0: a\n', '1: name\u00A0 has a character in its name that cannot be seen'],
  ])('%j is an error', (yaml, problem) => {
    expect(told(yaml)).toEqual([problem]);
  });

  test.each([
    '---\nname: a\n',
    '--- # a comment\nname: a\n',
    'name: a\n...\n',
    '\n\n# a\nname: a\n',
  ])('%j is none', (yaml) => {
    expect(readYaml('a.yaml', yaml)).toEqual({ data: { name: 'a' }, yamlFaults: [] });
  });
});
