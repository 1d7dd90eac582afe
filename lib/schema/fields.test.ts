import { describe, expect, test } from 'vitest';
import { readYaml } from '../yaml/read-yaml.ts';
import { topicSchema } from './paper.ts';

const nameOf = (yaml: string) => topicSchema.parse(readYaml('a.yaml', yaml).data).name;

describe('a text over several lines is one line, its words apart and none lost', () => {
  test.each([
    ['name: |\n  Trucks wait\n  at Rafah\n'],
    ['name: |\n  Trucks wait\n\n\n  at Rafah\n\n'],
    ['name: |+\n  Trucks wait\n  at Rafah\n\n'],
    ['name: |\n  Trucks wait  \t\n    at Rafah\n'],
    ['name: >\n  Trucks wait\n  at Rafah\n'],
    ['name: >-\n  Trucks wait\n\n  at Rafah\n'],
    ['name: >\n  Trucks wait\n    at Rafah\n'],
    ['name: Trucks wait\n  at Rafah\n'],
    ['name: Trucks wait\n\n  at Rafah\n'],
    ['name: "Trucks wait\n  at Rafah"\n'],
    ['name: "Trucks wait\\n\\t at Rafah\\n"\n'],
    ["name: 'Trucks wait\n\n  at Rafah'\n"],
    ['name: |\r\n  Trucks wait\r\n  at Rafah\r\n'],
    ['name: |\r  Trucks wait\r  at Rafah\r'],
  ])('%j', (yaml) => {
    expect(nameOf(yaml)).toBe('Trucks wait at Rafah');
  });

  test('two spaces that were typed in a line stay, to be told', () => {
    expect(nameOf('name: |\n  Trucks  wait\n  at Rafah\n')).toBe('Trucks  wait at Rafah');
  });

  test.each(['name: |\n\n\n', 'name: " \\n "\n', 'name: >\n  \n'])('%j is empty', (yaml) => {
    expect(() => nameOf(yaml)).toThrow(/too_small/);
  });

  test('a hundred thousand blanks take no time', () => {
    const started = performance.now();
    expect(nameOf(`name: "a${' '.repeat(90_000)}b"\n`)).toHaveLength(90_002);
    expect(performance.now() - started).toBeLessThan(1000);
  });
});
