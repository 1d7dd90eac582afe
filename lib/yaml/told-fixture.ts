/** What is told of a YAML text, one line a fault. */
import { readYaml } from './read-yaml.ts';

export const told = (yaml: string) =>
  readYaml('a.yaml', yaml).yamlFaults.map(
    ({ line, field, message }) => `${line}: ${field ? `${field} ` : ''}${message}`,
  );
