import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { formatProblem } from '../lib/lint/problem.ts';

type Tasks = { tasks: { problemMatcher: { pattern: { regexp: string } } }[] };

const { tasks } = JSON.parse(readFileSync('.vscode/tasks.json', 'utf8')) as Tasks;
const pattern = new RegExp(tasks[0]?.problemMatcher.pattern.regexp ?? '');
const problem = {
  file: 'content/articles/2024/rafah.mdx',
  line: 7,
  field: 'title',
  message: 'is empty',
  mend: 'write it',
};

test("the editor's task reads file, line, severity and words from a line of the check", () => {
  const words = 'title is empty. Mend: write it.';
  const { file } = problem;
  expect(pattern.exec(formatProblem(problem))?.slice(1)).toEqual([file, '7', undefined, words]);
  expect(pattern.exec(formatProblem({ ...problem, warning: true }))?.slice(1)).toEqual([
    file,
    '7',
    'warning',
    words,
  ]);
});
