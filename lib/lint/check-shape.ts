/** Each file against its schema: unknown, missing and wrong fields, and its name. */
import { kinds } from '../schema/kinds.ts';
import type { ContentFile } from './content-files.ts';
import { explainIssues } from './explain-issue.ts';
import type { Problem } from './problem.ts';

const idPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;

export function checkShape(source: ContentFile): Problem[] {
  const { file, id, kind, data, lineOf } = source;
  const problems = [...source.problems];
  if (kind !== 'Site' && !idPattern.test(id)) {
    problems.push({
      file,
      line: 1,
      field: '',
      message: `the file name "${id}" cannot stand in an address`,
      mend: 'use small letters a to z, digits and single hyphens',
    });
  }
  if (data === undefined) return problems;
  const issues = explainIssues(kinds[kind].schema, data);
  return problems.concat(
    issues.map(({ path, message, mend }) => ({
      file,
      line: lineOf(path),
      field: path.join('.'),
      message,
      mend,
    })),
  );
}
