/** Pictures: each file must be one, and what is said of it must hold wherever it is used. */
import { realpathSync, statSync } from 'node:fs';
import { relative } from 'node:path';
import { exiftool } from '../photos/exiftool-command.ts';
import { tellNote } from '../photos/file-notes.ts';
import { photoPaths } from '../photos/photo.ts';
import { hasRightEnded } from '../photos/photo-record.ts';
import type { ContentFile } from '../reader/content-files.ts';
import { pictureFiles } from '../reader/content-paths.ts';
import { readPictures, type PictureReader, type ReadPicture } from './photo-reading.ts';
import { photoUses, type PhotoUse } from './photo-places.ts';
import type { Problem } from './problem.ts';
import { requiredSince } from './required-since.ts';
import { useFaults, type PhotoRules } from './use-faults.ts';

type Checked = { problems: Problem[]; pictures: Map<string, ReadPicture> };

export async function checkPhotos(
  files: ContentFile[],
  contentDir: string,
  now: Date,
  readPicture?: PictureReader,
): Promise<Checked> {
  const rules = { now, requiredSince: requiredSince(files) };
  const inside = isInside(contentDir);
  const uses = files.flatMap((source) =>
    photoUses(source).map((use, index) => ({
      ...{ source, index, use },
      path: use.src ? photoPaths(use.src, use.file, contentDir).find(inside) : undefined,
    })),
  );
  const used = new Set(uses.map(({ path }) => path).filter((path) => path !== undefined));
  // Those too that nobody uses, which may be asked for one day.
  const pictures = await readPictures([...used, ...pictureFiles(contentDir)], readPicture);
  const problems = [
    ...[...pictures].flatMap(([path, picture]) => checkFile(path, picture, used.has(path))),
    ...uses.flatMap((used) => {
      const picture = used.path ? pictures.get(used.path) : undefined;
      return [
        ...checkSource(used.use, used.path, picture, contentDir),
        ...checkUse(used, picture, rules),
      ];
    }),
  ];
  return { problems, pictures };
}

/** What is wrong with a file however it is used is told once, at the file. */
function checkFile(file: string, picture: ReadPicture, isUsed: boolean): Problem[] {
  const place = { file, line: 1, field: '' };
  if ('fault' in picture) {
    return isUsed ? [] : [{ ...place, message: picture.fault, mend: unreadableMend }];
  }
  const { located, notes = [] } = picture.record;
  const told = [
    ...(located ? [tellPlace(file)] : []),
    ...notes.map((note) => tellNote(note, file)),
  ];
  return told.map((one) => ({ ...place, ...one, warning: true }));
}

function tellPlace(file: string) {
  const message = 'says where it was taken (GPS); readers get no file that does';
  const command = exiftool(["'-gps*='"], file);
  return { message, mend: `where the place must stay unknown, take it out here too: ${command}` };
}

const unreadableMend = 'save it again, whole, as JPEG, PNG, WebP or AVIF within these limits';

function checkSource(
  { file, src, nameOf, lineOf }: PhotoUse,
  path: string | undefined,
  picture: ReadPicture | undefined,
  contentDir: string,
): Problem[] {
  const problem = (message: string, mend: string) => [
    { file, line: lineOf('src'), field: nameOf('src'), message, mend },
  ];
  if (!src) return [];
  if (!path) {
    const mend = `put the file under ${contentDir}/photos or beside the story`;
    return problem(`names "${src}", which does not exist`, mend);
  }
  if (!picture || !('fault' in picture)) return [];
  return problem(`names ${path}, which ${picture.fault}`, unreadableMend);
}

/** `index`: which of those in its file. `path`: of the picture, where there is one. */
type Used = { source: ContentFile; index: number; use: PhotoUse; path: string | undefined };

/** What was found, and all that could change it beside the file that uses the picture. */
type Judged = { by: string; problems: Problem[] };

/** Judged anew where something that counts is another than the last time, which may be that of another build. */
function checkUse(
  { source, index, use, path }: Used,
  picture: ReadPicture | undefined,
  rules: PhotoRules,
): Problem[] {
  const { expires } = use.written;
  const isPast = typeof expires === 'string' && hasRightEnded({ expires }, rules.now);
  const bytes = picture && ('fault' in picture ? picture.fault : picture.hash);
  const by = JSON.stringify([path, bytes, String(rules.requiredSince), isPast]);
  const judged = (source.found['pictures'] ?? []) as Judged[];
  const last = judged[index];
  if (last?.by === by) return last.problems;
  const read = path && picture && !('fault' in picture) ? { path, ...picture } : undefined;
  const problems = useFaults(use, read, rules);
  // A new list: the one that is there stands in the cache, too, which learns of another by the object.
  const anew = [...judged];
  anew[index] = { by, problems };
  source.found['pictures'] = anew;
  return problems;
}

/** Neither `../` in a name nor a link may publish a picture that the newsroom keeps elsewhere. */
function isInside(contentDir: string): (path: string) => boolean {
  const folder = realpathSync(contentDir);
  const known = new Map<string, boolean>();
  const look = (path: string) =>
    (statSync(path, { throwIfNoEntry: false })?.isFile() ?? false) &&
    !relative(folder, realpathSync(path)).startsWith('..');
  return (path) => {
    const is = known.get(path) ?? look(path);
    known.set(path, is);
    return is;
  };
}
