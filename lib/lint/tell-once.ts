/** The same warning many times in a text is one thing to know. */
import { byPlace, type Problem } from './problem.ts';

/** What a warning quotes is what it found; the rest of its words is what it says. */
const quoted = /"[^"]*"/g;

/**
 * @returns all errors, and of the warnings about a file's text each kind once, at its first place, with
 *   their number
 */
export function tellOnce(problems: Problem[]): Problem[] {
  const alike = new Map<string, Problem[]>();
  for (const problem of problems) {
    if (!problem.warning || problem.field) continue;
    const key = `${problem.file} ${problem.message.replace(quoted, '')}`;
    alike.set(key, [...(alike.get(key) ?? []), problem]);
  }
  const told = [...alike.values()].map((all) => {
    const [first, next] = all.sort(byPlace);
    if (!next) return first!;
    const others = all.length - 1;
    const places = others === 1 ? 'one more place' : `${others} more places`;
    return {
      ...first!,
      message: `${first!.message}, and so at ${places}, next on line ${next.line}`,
    };
  });
  return [...problems.filter(({ warning, field }) => !warning || field), ...told];
}
