/** The whole way of an archive into a content folder. */
import { listPath } from '../../lib/addresses/urls.ts';
import { FileStore } from './media/file-store.ts';
import { MediaFinder } from './media/media-finder.ts';
import { PictureStore } from './media/picture-store.ts';
import type { Findings } from './proof/findings.ts';
import { adviceOn, namelessAuthors } from './proof/advice.ts';
import { answerAddresses } from './proof/old-addresses.ts';
import type { Source } from './source-post.ts';
import { StoryImport } from './story-import.ts';
import { ContentWriter } from './write/content-writer.ts';
import {
  authorIds,
  listRedirects,
  readSite,
  rulesSince,
  writeAuthors,
  writeDesk,
  writeLists,
  writeRedirects,
  writeSeries,
  writeSite,
} from './write/list-files.ts';
import {
  mappingFile,
  mappingText,
  proposeMapping,
  readMapping,
  isCategory,
  unfiled,
  targetsOf,
} from './write/mapping.ts';
import { mediaRedirects } from './write/media-redirects.ts';
import { surveyOf } from './write/survey.ts';

export type ImportOptions = {
  contentDir: string;
  /** Folders and hosts in which pictures may be looked for. */
  media: { folders: string[]; hosts: Set<string> };
  isDry: boolean;
  now: Date;
  /** Gets how many posts are done, of how many. */
  progress: (done: number, all: number) => void;
};

export async function runImport(source: Source, options: ImportOptions): Promise<Findings> {
  const writer = new ContentWriter(options.contentDir, options.isDry);
  const survey = await surveyOf(source, writer, options.now);
  const mapping = readMapping(options.contentDir, proposeMapping(survey.categories, survey.tags));
  const people = authorIds(survey.people);
  for (const id of people.values()) survey.paths.add(listPath('authors', id));
  for (const target of targetsOf(mapping)) survey.paths.add(`/${target}`);
  const since = rulesSince(readSite(options.contentDir), options.now);
  const finder = new MediaFinder(writer, {
    ...options.media,
    folders: [...source.folders, ...options.media.folders],
    origin: source.site.origin,
  });
  const pictures = new PictureStore(writer, finder);
  const files = new FileStore(writer, finder);
  const stories = new StoryImport(source, writer, {
    survey,
    mapping,
    people,
    since: Date.parse(since),
    pictures,
    files,
    mayFetch: (host) => options.media.hosts.has(host),
  });
  await stories.takeAll(options.progress);
  writeAuthors(writer, survey.people, people);
  if (stories.hasUnsigned) writeDesk(writer, source.site.name);
  writeLists(writer, mapping, survey, stories.lists);
  writeSeries(writer, survey.series);
  const redirects = listRedirects(source, mapping, people, stories.lists);
  for (const [from, to] of mediaRedirects(pictures.former, files.former, survey.paths))
    redirects.set(from, to);
  writeRedirects(writer, redirects);
  const site = writeSite(writer, source, since);
  writer.put(mappingFile, mappingText(mapping));
  const posts = [...stories.findings.values()];
  answerAddresses(posts, [
    ...stories.former(),
    ...[...redirects].map(([from, to]) => ({ from, to })),
  ]);
  writer.close();
  return {
    source: source.name,
    posts,
    leftOut: [...survey.leftOut, ...stories.leftOut],
    faults: source.faults(),
    advice: adviceOn({
      site,
      nameless: namelessAuthors(survey.people, people).filter(
        (file) => !writer.edited.includes(file),
      ),
      hosts: stories.hosts,
      isUnfiled:
        stories.lists.has(unfiled) &&
        !isCategory(mapping, unfiled) &&
        !writer.edited.includes(`${unfiled}.yaml`),
    }),
    edited: writer.edited,
  };
}
