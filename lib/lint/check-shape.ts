/** Each file against its schema: unknown, missing and wrong fields, and its name. */
import type { ContentFile } from '../reader/content-files.ts';
import { nameOfEntry } from '../schema/live-entry.ts';
import type { Problem } from './problem.ts';

const idPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;

export function checkShape({ file, id, type, problems }: ContentFile): Problem[] {
  const inFields = problems.map((fault) => ({ file, field: '', ...fault }));
  const name = type === 'LiveEntry' ? nameOfEntry(id) : id;
  if (type === 'Site' || type === 'Words' || idPattern.test(name)) return inFields;
  const message = `the file name "${name}" cannot stand in an address`;
  const mend = 'use small letters a to z, digits and single hyphens';
  return [...inFields, { file, line: 1, field: '', message, mend }];
}
