/** All that a build wants to know of one file, read once; what was parsed for it is let go. */
import { documentTypes, type DocumentType } from '../schema/document-types.ts';
import type { Fault } from '../yaml/fault.ts';
import { readBody, type BodyReading } from './read-body.ts';
import { readSource } from './source-file.ts';
import { validateFields } from './validate-fields.ts';

/** Plain data, so that it can be kept from one build to the next and read on another thread. */
export type FileReading = {
  /** What the fields say, whatever is wrong with them; undefined where nothing can be read. */
  data: unknown;
  /** The same as the schema has it, with its defaults; undefined where something is wrong. */
  fields: object | undefined;
  /** Of the fields; those of the text are `faults`. */
  problems: Fault[];
  /** The line of the file on which the text starts. */
  bodyLine: number;
} & BodyReading;

/** @param text the whole of the file */
export function readFile(
  type: DocumentType,
  file: string,
  text: string,
): FileReading & { body: string } {
  const source = readSource(file, text);
  const { data, body, bodyLine } = source;
  const { fields, problems } = validateFields(documentTypes[type].schema, source);
  return { data, fields, problems, bodyLine, ...readBody(body), body };
}
