/** The content step: lint, contentlayer, the pictures' measures, the search index. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Edition } from './edition.ts';
import { writeDesk } from './desk-file.ts';
import { hashContentCode, hashContentFiles } from './hash-sources.ts';
import { writeRedirects } from './host-output.ts';
import { indexDocument, writeIndexes, type AnyDocument } from './index-documents.ts';
import { indexSearch } from './index-search.ts';
import { keptDocuments } from './kept-documents.ts';
import { keptReadings } from './kept-readings.ts';
import { leftOut, measuresOfNamed, relatedIn, withoutHidden } from './leave-out.ts';
import { checkFolder, refuseErrors } from './lint-content.ts';
import { measurePhotos } from './measure-photos.ts';
import { runContentlayer } from './run-contentlayer.ts';

/**
 * Every rule of the lint looks at every file each time. What is kept from build to build is what
 * was read in a file that has not changed: by its content, since a clone resets file times.
 *
 * @param afterReading called when one core is enough for the rest
 */
export async function buildContent(
  edition: Edition,
  afterReading: () => void = () => undefined,
): Promise<void> {
  const { contentDir, dataDir } = edition;
  mkdirSync(dataDir, { recursive: true });
  const code = `${hashContentCode()} ${contentDir}`;
  const hashes = hashContentFiles(contentDir);
  const kept = keptDocuments(dataDir, code, hashes);
  const changed = [...hashes.keys()].filter((file) => !kept.of(file));
  console.log(`content: checking ${contentDir}, where ${changed.length} files are new or changed`);
  const paths = changed.map((file) => relative(contentDir, file));
  const contentlayer = runContentlayer(contentDir, paths, `${dataDir}.work`);
  const readings = await keptReadings(join(dataDir, 'readings.json'), code, hashes);
  afterReading();
  const { files, problems } = await checkFolder(contentDir, readings.read);
  try {
    // Before a fault stops the work: the desk tells it while one writes.
    writeDesk(edition, problems);
    refuseErrors(problems, contentDir);
  } catch (error) {
    contentlayer.stop();
    throw error;
  }

  console.log(`content: building ${files.length} files for ${edition.siteEnv}`);
  // Nothing of a draft goes into a production edition's folder, so that no file of it can hold one.
  const excluded = new Set(
    edition.siteEnv === 'production' ? leftOut(files, contentDir, edition) : [],
  );
  const shown = files.filter(({ file }) => !excluded.has(relative(contentDir, file)));
  const hidden = new Set(
    files.filter(({ file }) => excluded.has(relative(contentDir, file))).map(({ id }) => id),
  );
  kept.forget();
  const fresh = new Map<string, AnyDocument>();
  const byPath = new Map(shown.map((file) => [relative(contentDir, file.file), file]));
  for await (const generated of contentlayer.documents()) {
    const file = byPath.get(generated._id);
    if (!file) continue;
    fresh.set(file.file, indexDocument(generated, file, dataDir, hashes.get(file.file) ?? ''));
  }
  const documents = shown.map(({ kind, file }) => {
    const document = fresh.get(file) ?? kept.of(file);
    if (!document) throw new Error(`${file}: contentlayer passed it over`);
    return { kind, document: withoutHidden(document, hidden) };
  });
  writeIndexes(dataDir, documents);
  // One that names what is hidden is read anew next time, when that may be shown.
  const open = shown.filter(({ data }) => relatedIn(data).every((slug) => !hidden.has(slug)));
  readings.save(open);
  kept.save(open);
  indexSearch(dataDir, files);
  writeRedirects(dataDir);
  const photos = await measurePhotos(contentDir);
  const named = measuresOfNamed(
    photos,
    documents.map(({ document }) => document),
    contentDir,
  );
  writeFileSync(join(dataDir, 'photos.json'), JSON.stringify(named));
}
