/** The lint: every fault of every file in one run. `npm run check` and every build call it. */
import { existsSync } from 'node:fs';
import { checkPhotos } from './check-photos.ts';
import { checkReferences } from './check-references.ts';
import { checkShape } from './check-shape.ts';
import { readContentFiles, type ContentFile } from './content-files.ts';
import { byPlace, type Problem } from './problem.ts';

export type Checked = { files: ContentFile[]; problems: Problem[] };

/** @param contentDir path of the content folder; it is part of every path that is returned */
export async function checkContent(contentDir: string): Promise<Checked> {
  if (!existsSync(contentDir)) {
    const message = 'the content folder does not exist';
    const mend = 'create it, or give CONTENT_DIR the path of the one you mean';
    return { files: [], problems: [{ file: contentDir, line: 1, field: '', message, mend }] };
  }
  const { files, problems } = readContentFiles(contentDir);
  problems.push(
    ...files.flatMap(checkShape),
    ...files.flatMap(checkBody),
    ...checkReferences(files),
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
