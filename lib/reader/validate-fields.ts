/** The fields of a file against its schema. */
import type { z } from 'zod';
import { explainIssues } from '../schema/explain-issue.ts';
import type { Fault } from '../yaml/fault.ts';
import type { SourceFile } from './source-file.ts';

/** @returns the fields as the schema has them, or what is wrong with them */
export function validateFields(
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
