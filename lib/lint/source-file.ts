/** A content file taken apart, with the line of everything in it. */
import type { Fault } from '../yaml/fault.ts';
import { placesIn, type FieldPlaces } from '../yaml/field-places.ts';
import { readYaml, type YamlReading } from '../yaml/read-yaml.ts';
import { splitSource } from '../yaml/split-source.ts';
import type { Problem } from './problem.ts';

export { readYaml, splitSource, type YamlReading };

export type SourceFile = FieldPlaces & {
  file: string;
  /**
   * The front matter, or the whole of a YAML file; undefined when nothing of it could be read. A
   * field that could not be read is null and has a problem.
   */
  data: unknown;
  body: string;
  /** The line of the file on which the body starts. */
  bodyLine: number;
  problems: Problem[];
};

/**
 * @param read reads the YAML, or knows it already; to parse it takes longer than all the rest,
 *   so that lines are looked up in it only when a problem has to name one
 */
export function readSource(
  file: string,
  content: string,
  read: (file: string, content: string) => YamlReading = readYaml,
): SourceFile {
  const { yaml = '', yamlLine, body, bodyLine } = splitSource(file, content);
  const { data, yamlFaults } = read(file, content);
  const problems = yamlFaults.map((fault) => ({ file, field: '', ...fault }));
  const places = data === undefined ? nowhere : placesIn({ text: yaml, line: yamlLine });
  return { file, data, body, bodyLine, problems, ...places };
}

/** A file of which nothing is known but its name and its fault. */
export function unreadable(file: string, fault: Pick<Fault, 'message' | 'mend'>): SourceFile {
  const problems = [{ file, line: 1, field: '', ...fault }];
  return { file, data: undefined, body: '', bodyLine: 1, problems, ...nowhere };
}

const nowhere: FieldPlaces = { lineOf: () => 1, writtenAt: () => undefined };
