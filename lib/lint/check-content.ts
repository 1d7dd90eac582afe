/** The lint: every fault of every file in one run. `npm run check` and every build call it. */
import { existsSync } from 'node:fs';
import { checkCards } from './check-cards.ts';
import { checkLinks } from './check-links.ts';
import { checkLostStories, type StoryHistory } from './check-lost-stories.ts';
import { checkPhotos } from './check-photos.ts';
import { checkReferences } from './check-references.ts';
import { checkShape } from './check-shape.ts';
import { checkStories } from './check-stories.ts';
import { checkStyle } from './check-style.ts';
import { readContentFiles, type ContentFile } from './content-files.ts';
import { byPlace, type Problem } from './problem.ts';
import { readFile } from './read-file.ts';

export type Checked = { files: ContentFile[]; problems: Problem[] };

/**
 * @param contentDir path of the content folder; it is part of every path that is returned
 * @param read reads a file, or knows it already
 * @param history what was published from this folder before; without it no lost story is told
 */
export async function checkContent(
  contentDir: string,
  {
    now = new Date(),
    history = () => [],
    read = readFile,
  }: { now?: Date; history?: StoryHistory; read?: typeof readFile } = {},
): Promise<Checked> {
  if (!existsSync(contentDir)) {
    const message = 'the content folder does not exist';
    const mend = 'create it, or give CONTENT_DIR the path of the one you mean';
    return { files: [], problems: [{ file: contentDir, line: 1, field: '', message, mend }] };
  }
  const { files, problems } = readContentFiles(contentDir, read);
  problems.push(
    ...files.flatMap(checkShape),
    ...files.flatMap(checkBody),
    ...checkReferences(files),
    ...checkLinks(files, now),
    ...checkStyle(files, now),
    ...checkStories(files, now),
    ...checkCards(files, now),
    ...checkLostStories(files, history),
    ...(await checkPhotos(files, contentDir)),
  );
  return { files, problems: problems.sort(byPlace) };
}

function checkBody({ file, faults, bodyLine }: ContentFile): Problem[] {
  return faults.map(({ line, message, mend }) => ({
    file,
    line: bodyLine - 1 + line,
    field: '',
    message,
    mend,
  }));
}
