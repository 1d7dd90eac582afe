/** Each file against its schema: unknown, missing and wrong fields, and its name. */
import { kinds } from '../schema/kinds.ts';
import type { ContentFile } from './content-files.ts';
import { explainIssues } from './explain-issue.ts';
import type { Problem } from './problem.ts';

const idPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;

export function checkShape(source: ContentFile): Problem[] {
  const { file, id, kind } = source;
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
  return problems.concat(checkFields(source));
}

function checkFields({ file, kind, data, problems, lineOf, writtenAt }: ContentFile): Problem[] {
  if (data === undefined) return [];
  // What the schema says of a value that was read with a fault only follows from that fault.
  const faulty = new Set(problems.map(({ field }) => field));
  return explainIssues(kinds[kind].schema, data, writtenAt).flatMap(
    ({ path, message, mend, isUnknown }) => {
      const field = path.join('.');
      if (!isUnknown && field && faulty.has(field)) return [];
      return [{ file, line: lineOf(path), field, message, mend }];
    },
  );
}
