import { expect, test } from 'vitest';
import { formatProblem } from './problem.ts';
import { formatAnnotation, formatJson } from './problem-forms.ts';

const problem = {
  file: 'content/articles/a,b.mdx',
  line: 7,
  field: 'lead.photo.alt',
  message: 'is "50%: less"',
  mend: 'write it\nin two lines',
};

test('the machine form gives each problem its severity', () => {
  expect(JSON.parse(formatJson([problem, { ...problem, warning: true }]))).toEqual([
    { severity: 'error', ...problem },
    { severity: 'warning', ...problem },
  ]);
});

test('no problems are an empty array', () => {
  expect(formatJson([])).toBe('[]');
});

test('an annotation is one line, and nothing in it can end it early', () => {
  expect(formatAnnotation(problem)).toBe(
    '::error file=content/articles/a%2Cb.mdx,line=7,title=lead.photo.alt::' +
      'lead.photo.alt is "50%25: less". Mend: write it%0Ain two lines.',
  );
  expect(formatAnnotation({ ...problem, field: '', warning: true })).toMatch(
    /^::warning file=[^:]*,title=content::is "50%25/,
  );
});

test('an escape in it is printed, and not obeyed', () => {
  const credit = { ...problem, message: 'is "\u001b[2J::error::x"', mend: 'write it' };
  expect(formatAnnotation(credit)).toContain('is "%251B[2J::error::x". Mend');
  expect(formatProblem({ ...credit, message: 'is "a\n::error::x\u202eb"' })).toBe(
    'content/articles/a,b.mdx:7: lead.photo.alt is "a%0A::error::x%E2%80%AEb". Mend: write it.',
  );
});
