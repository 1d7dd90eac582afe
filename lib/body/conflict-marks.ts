/**
 * The lines that git leaves in a text where two of its versions met and nobody has chosen yet; to Markdown they are
 * words like others. https://git-scm.com/docs/git-merge#_how_conflicts_are_presented
 */
import type { BodyFault } from './findings.ts';

const mark = /^(<{7}|>{7})( |$)/;

export function conflictFaults(text: string): BodyFault[] {
  return text.split(/\r?\n/).flatMap((words, i) => {
    const [, found] = mark.exec(words) ?? [];
    if (!found) return [];
    const message = `"${found}" is a mark of git: two versions of the text met here`;
    const mend =
      'keep what is right of both, and take out the lines of <<<<<<<, ======= and >>>>>>>';
    return [{ line: i + 1, message, mend }];
  });
}
