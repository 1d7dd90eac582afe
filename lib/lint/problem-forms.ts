/** The problems as machines read them: JSON, and the annotations of GitHub Actions. */
import { visible } from '../language/visible-text.ts';
import type { Problem } from './problem.ts';

/** An array of problems, each with its severity, `error` or `warning`. */
export function formatJson(problems: Problem[]): string {
  const entries = problems.map(({ warning, ...problem }) => ({
    severity: warning ? 'warning' : 'error',
    ...problem,
  }));
  return JSON.stringify(entries, null, 2);
}

/**
 * A workflow command, one line, which shows the problem in place in a pull request.
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 */
export function formatAnnotation({ file, line, field, message, mend, warning }: Problem): string {
  const properties = Object.entries({ file, line: String(line), title: field || 'content' })
    .map(([name, value]) => `${name}=${escapeProperty(value)}`)
    .join(',');
  const words = `${field ? `${field} ` : ''}${message}. Mend: ${mend}.`;
  return `::${warning ? 'warning' : 'error'} ${properties}::${escapeData(words)}`;
}

function escapeData(text: string): string {
  // What the log would obey beside the ends of lines, which a command has an escape for.
  const plain = text.replace(/[^\r\n]+/g, visible);
  return plain.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
