/** All that a build wants to know of one file, read once; what was parsed for it is let go. */
import { readBody, type BodyReading } from './read-body.ts';
import { readYaml, splitSource, type YamlReading } from './source-file.ts';

/** Plain data, so that it can be kept from one build to the next and read on another thread. */
export type FileReading = YamlReading & BodyReading;

/** @param text the whole of the file */
export function readFile(file: string, text: string): FileReading {
  return { ...readYaml(file, text), ...readBody(splitSource(file, text).body) };
}
