/** What the YAML of a content file says, and each fault of it; plain data, to be kept. */
import { unwantedInFile } from './characters.ts';
import type { Fault } from './fault.ts';
import { readFields } from './read-fields.ts';
import { normalized, splitSource } from './split-source.ts';

export type YamlReading = {
  /** Undefined where there is none, or nothing of it can be read; a field that cannot be is null. */
  data: unknown;
  /** Of the whole file, where a character has no place in a text. */
  yamlFaults: Fault[];
};

/** Of all fields, in characters; old addresses come by the thousand, and cost a second by ten thousand. */
const most = { fields: 100_000, redirects: 500_000 };

export function readYaml(file: string, content: string): YamlReading {
  const text = normalized(content);
  const { yaml, yamlLine, fault } = splitSource(file, text);
  const faults = [...unwantedInFile(text), ...(fault ? [fault] : [])];
  if (yaml === undefined) return { data: undefined, yamlFaults: faults };
  const isMap = /(^|\/)redirects\.yaml$/.test(file);
  const longest = isMap ? most.redirects : most.fields;
  if (yaml.length > longest) {
    const message = `the fields have more than ${longest} characters`;
    const mend = isMap
      ? 'let one line with /* stand for all that lies below a path'
      : 'put what is text below the second ---';
    return { data: undefined, yamlFaults: [...faults, { line: 1, message, mend }] };
  }
  const { data, faults: told } = readFields({ text: yaml, line: yamlLine });
  const isEmpty = data === null && told.length === 0;
  return { data: isEmpty ? {} : data, yamlFaults: [...faults, ...told] };
}
