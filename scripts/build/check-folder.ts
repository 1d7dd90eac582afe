/** The lint as a build runs it: errors stop it, warnings are told in a line each. */
import { checkContent, type Checked } from '../../lib/lint/check-content.ts';
import type { PictureReader } from '../../lib/lint/photo-reading.ts';
import type { ContentFile } from '../../lib/reader/content-files.ts';
import { formatProblem, type Problem } from '../../lib/lint/problem.ts';
import { storyHistory } from './story-history.ts';

/** How many warnings a build tells before it names the command that tells all. */
const mostWarnings = 5;

/**
 * Everything the lint finds, with what git remembers of the folder.
 *
 * @param files as they were read; without it they are read here
 * @param edition whether it is one of production, and whether readers will get it
 */
export function checkFolder(
  contentDir: string,
  files?: ContentFile[],
  {
    isPublic = false,
    isProduction = false,
    readPicture,
  }: { isPublic?: boolean; isProduction?: boolean; readPicture?: PictureReader } = {},
): Promise<Checked> {
  const history = storyHistory(contentDir, { isProduction });
  return checkContent(contentDir, {
    ...{ history, isPublic },
    ...(files && { files }),
    ...(readPicture && { readPicture }),
  });
}

/** @throws {Error} with every error, one a line; warnings are printed and stop nothing */
export function refuseErrors(problems: Problem[], contentDir: string): void {
  const errors = problems.filter(({ warning }) => !warning);
  if (errors.length > 0) {
    throw new Error(
      [...errors.map(formatProblem), `\n${countProblems(problems)} in ${contentDir}`].join('\n'),
    );
  }
  for (const line of briefly(problems)) console.log(line);
}

function briefly(warnings: Problem[]): string[] {
  const lines = warnings.slice(0, mostWarnings).map(formatProblem);
  const more = warnings.length - lines.length;
  return more > 0 ? [...lines, `content: ${more} more warnings; npm run check tells all`] : lines;
}

/** @returns like "2 errors, 1 warning", or "no problems" */
export function countProblems(problems: Problem[]): string {
  const warnings = problems.filter(({ warning }) => warning).length;
  const errors = problems.length - warnings;
  const counted = (count: number, name: string) => `${count} ${name}${count === 1 ? '' : 's'}`;
  if (problems.length === 0) return 'no problems';
  return `${counted(errors, 'error')}, ${counted(warnings, 'warning')}`;
}
