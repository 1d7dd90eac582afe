/** A content file taken apart, with the line of everything in it. */
import type { Fault } from '../yaml/fault.ts';
import { placesIn, type FieldPlaces } from '../yaml/field-places.ts';
import { readYaml } from '../yaml/read-yaml.ts';
import { splitSource } from '../yaml/split-source.ts';

export type SourceFile = FieldPlaces & {
  /**
   * The front matter, or the whole of a YAML file; undefined when nothing of it could be read. A
   * field that could not be read is null and has a problem.
   */
  data: unknown;
  body: string;
  /** The line of the file on which the body starts. */
  bodyLine: number;
  problems: Fault[];
};

/** Lines are looked up only when a problem has to name one. */
export function readSource(file: string, content: string): SourceFile {
  const { yaml = '', yamlLine, body, bodyLine } = splitSource(file, content);
  const { data, yamlFaults: problems } = readYaml(file, content);
  const places = data === undefined ? nowhere : placesIn({ text: yaml, line: yamlLine });
  return { data, body, bodyLine, problems, ...places };
}

const nowhere: FieldPlaces = { lineOf: () => 1, writtenAt: () => undefined };
