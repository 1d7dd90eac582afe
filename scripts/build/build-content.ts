/** The content step: the lint, contentlayer's documents, the pictures' measures, the search index. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { PictureReader } from '../../lib/lint/photo-reading.ts';
import type { Measures } from '../../lib/photos/photo.ts';
import { isPublic, type Edition } from '../../lib/edition/edition-folders.ts';
import { contentCacheOf } from './content-cache.ts';
import { fileEntries } from './file-entries.ts';
import { writeDesk } from './desk-file.ts';
import { startContentlayer, type Contentlayer } from './generate-documents.ts';
import { hashContentCode } from './hash-sources.ts';
import { picturesOf } from './kept-pictures.ts';
import { writeRedirects } from './host-output.ts';
import { indexDocument, sourceDocument, textFileOf, writeIndexes } from './index-documents.ts';
import { indexSearch } from './index-search.ts';
import { leftOut, measuresOfNamed, withoutHidden, type Hidden } from './leave-out.ts';
import { checkFolder, refuseErrors } from './check-folder.ts';
import { readContent, type BuildFile, type ContentReading } from './read-content.ts';
import { isWhole } from './whole-edition.ts';
import { writeHistories } from './write-histories.ts';
import { writeWhole } from './write-whole.ts';

/** What a process that goes on keeps from build to build. */
export type ContentKeeper = {
  read: () => Promise<ContentReading>;
  readPicture: PictureReader;
  /** One that is loaded already; it is not ended here. */
  contentlayer: Contentlayer;
};

/** Before `begun` no file of the content is looked at, where no keeper reads. */
type Given = Partial<ContentKeeper> & { begun?: Promise<unknown> };

/** The code that runs here: one that is changed from now on has made nothing of this. */
let runs: string | undefined;

/**
 * Every rule of the lint looks at every file each time. What is kept from build to build is what
 * was read in a file that has not changed: by what the file system says of it or else by its content, since a
 * clone resets file times.
 *
 * @param keeper of what was read before, where one runs
 */
export async function buildContent(edition: Edition, keeper: Given = {}): Promise<void> {
  const { contentDir, dataDir } = edition;
  mkdirSync(dataDir, { recursive: true });
  console.log(`content: reading ${contentDir}`);
  const contentlayer = keeper.contentlayer ?? startContentlayer(`${dataDir}.work`);
  try {
    runs ??= hashContentCode();
    const code = `${runs} ${contentDir}`;
    const reading =
      (await keeper.read?.()) ??
      (await readContent(contentDir, contentCacheOf(dataDir), code, keeper));
    const { files } = reading;
    const fresh = files.filter(({ isFresh }) => isFresh).length;
    console.log(`content: checking ${files.length} files, of which ${fresh} are new or changed`);
    const kept = keeper.readPicture ? undefined : picturesOf(edition, runs);
    const { problems, pictures } = await checkFolder(contentDir, files, {
      isPublic: isPublic(edition),
      isProduction: edition.siteEnv === 'production',
      readPicture: keeper.readPicture ?? kept!.read,
    });
    kept?.store();
    // Before a fault stops the work: the desk tells it while one writes.
    writeDesk(edition, problems);
    refuseErrors(problems, contentDir);

    console.log(`content: building ${files.length} files for ${edition.siteEnv}`);
    // Nothing of a draft goes into a production edition's folder, so that no file of it can hold one.
    const excluded = new Set(edition.siteEnv === 'production' ? leftOut(files, edition) : []);
    const isShown = (file: BuildFile) => !excluded.has(file);
    const shown = files.filter(isShown);
    const hidden: Hidden = new Set(
      files.filter((file) => !isShown(file)).map(({ type, id }) => `${type} ${id}` as const),
    );
    const documents = shown.map((file) => ({
      type: file.type,
      document: withoutHidden(indexDocument(file), hidden),
    }));
    await sideBySide(indexSearch({ dataDir, documents, files, code }), async () => {
      await generateTexts(contentlayer, shown, hidden, dataDir);
      writeIndexes(dataDir, documents);
      // One that names what is hidden is read anew next time, when that may be shown.
      reading.store(shown.filter((file) => file.fields && !namesHidden(file, hidden)));
      writeHistories(edition, shown, code);
    });
    // Our own server knows them itself, and also by the clock.
    if (edition.host) writeRedirects(dataDir, edition.host);
    const measured = [...pictures].filter(
      (entry): entry is [string, Measures] => !('fault' in entry[1]),
    );
    const named = measuresOfNamed(
      Object.fromEntries(measured.sort(([a], [b]) => (a < b ? -1 : 1))),
      documents.map(({ document }) => document),
      contentDir,
    );
    writeWhole(join(dataDir, 'photos.json'), JSON.stringify(named));
    writeWhole(join(dataDir, 'files.json'), JSON.stringify(fileEntries(shown, contentDir)));
  } finally {
    if (!keeper.contentlayer) await contentlayer.stop();
  }
}

/** One beside the other; where one fails, the other has ended too. */
async function sideBySide(work: Promise<void>, other: () => Promise<void>): Promise<void> {
  for (const ended of await Promise.allSettled([work, other()]))
    if (ended.status === 'rejected') throw ended.reason;
}

function namesHidden({ fields = {} }: BuildFile, hidden: Hidden): boolean {
  return withoutHidden(fields, hidden) !== fields;
}

/**
 * Of every file that was read anew, of those whose text a stopped build left out, and of those that
 * name what may not be shown now: it may have been shown at the last build.
 */
async function generateTexts(
  contentlayer: Contentlayer,
  shown: BuildFile[],
  hidden: Hidden,
  dataDir: string,
): Promise<void> {
  function* wanted() {
    for (const file of shown) {
      const place = join(dataDir, textFileOf(file));
      if (!file.isFresh && isWhole(place) && !namesHidden(file, hidden)) continue;
      const document = sourceDocument(file, file.body());
      yield { document: withoutHidden(document, hidden), place };
    }
  }
  await contentlayer.generate(wanted());
}
