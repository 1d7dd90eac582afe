/** Each file against its schema: unknown, missing and wrong fields, and its name. */
import type { z } from 'zod';
import type { Fault } from '../yaml/fault.ts';
import type { ContentFile } from './content-files.ts';
import { explainIssues } from './explain-issue.ts';
import type { Problem } from './problem.ts';
import type { SourceFile } from './source-file.ts';

const idPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;

export function checkShape({ file, id, kind, problems }: ContentFile): Problem[] {
  const inFields = problems.map((fault) => ({ file, field: '', ...fault }));
  if (kind === 'Site' || idPattern.test(id)) return inFields;
  const message = `the file name "${id}" cannot stand in an address`;
  const mend = 'use small letters a to z, digits and single hyphens';
  return [...inFields, { file, line: 1, field: '', message, mend }];
}

/** @returns the fields as the schema has them, or what is wrong with them */
export function checkFields(
  schema: z.ZodType,
  { data, problems, lineOf, writtenAt }: SourceFile,
): { fields: object | undefined; problems: Fault[] } {
  if (data === undefined) return { fields: undefined, problems };
  const { error, data: fields } = schema.safeParse(data);
  if (!error) return { fields: fields as object, problems };
  // What the schema says of a value that was read with a fault only follows from that fault.
  const faulty = new Set(problems.map(({ field }) => field));
  const issues = explainIssues(schema, error, data, writtenAt).flatMap(
    ({ path, message, mend, isUnknown }) => {
      const field = path.join('.');
      if (!isUnknown && field && faulty.has(field)) return [];
      return [{ line: lineOf(path), field, message, mend }];
    },
  );
  return { fields: undefined, problems: [...problems, ...issues] };
}
