/** The whole way of an archive into a content folder. */
import { dirname, join } from 'node:path';
import type { FormerAddress } from '../../lib/addresses/former-addresses.ts';
import { convertPost, type Converted } from './convert-post.ts';
import { PictureStore, type FoundPicture } from './media/picture-store.ts';
import { aliasesOf, answerAddresses } from './proof/old-addresses.ts';
import type { Findings, PostFindings } from './proof/findings.ts';
import type { Source, SourcePost } from './source-post.ts';
import { ContentWriter } from './write/content-writer.ts';
import {
  authorIds,
  listRedirects,
  writeAuthors,
  writeDesk,
  writeLists,
  writeRedirects,
  writeSeries,
  writeSite,
} from './write/list-files.ts';
import { mappingFile, mappingText, proposeMapping, readMapping } from './write/mapping.ts';
import { stateKey, surveyOf } from './write/survey.ts';
import { writePost } from './write/write-post.ts';

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
  const survey = await surveyOf(source, writer);
  const proposed = proposeMapping(survey.categories, survey.tags);
  const mapping = readMapping(options.contentDir, proposed);
  const people = authorIds(survey.people);
  const pictures = new PictureStore(writer, {
    ...options.media,
    folders: [...source.folders, ...options.media.folders],
    origin: source.site.origin,
  });
  const used = new Set<string>();
  const former: FormerAddress[] = [];
  const findings: Findings = {
    source: source.name,
    posts: [],
    leftOut: survey.leftOut,
    faults: [],
    advice: [],
    edited: writer.edited,
  };
  const hosts = new Set<string>();
  let done = 0;
  let hasUnsigned = false;
  for await (const entry of source.posts()) {
    if (!('post' in entry)) continue;
    const { post } = entry;
    if (post.feedId && survey.feedIds.get(post.feedId) !== post.key) {
      post.notes.push(`its feed id ${post.feedId} is another post's`);
      delete post.feedId;
    }
    const placed = survey.placed.get(post.key);
    if (!placed) continue;
    const beside = source.folders.slice(0, 1).map((folder) => join(folder, dirname(post.key)));
    const get = (src: string) => pictures.get(src, beside);
    const lead = post.lead && (await get(post.lead.src));
    const converted = await convertPost(
      post,
      source,
      { origin: source.site.origin, byAddress: survey.byAddress, byName: survey.byName },
      get,
    );
    noteLead(post, lead, converted);
    const aliases = aliasesOf(post, survey, placed.path);
    former.push(...aliases.map((from) => ({ from, to: placed.path })));
    const { outcome, faults, section, topics } = writePost(writer, post, converted, {
      placed,
      mapping,
      authorIds: people,
      aliases,
      lead,
      key: stateKey(source, post),
    });
    if (post.type === 'story') for (const target of [section, ...topics]) used.add(target);
    hasUnsigned ||= post.type === 'story' && post.authors.length === 0;
    for (const { id } of post.authors) used.add(`authors/${people.get(id) ?? ''}`);
    for (const host of converted.hosts) hosts.add(host);
    findings.posts.push(
      findingsOf(post, converted, {
        file: placed.file,
        path: placed.path,
        ...(/^(?:edited|there)$/.test(outcome) && { left: outcome }),
        faults,
      }),
    );
    done += 1;
    options.progress(done, survey.placed.size);
  }
  writeAuthors(writer, survey.people, people);
  if (hasUnsigned) writeDesk(writer, source.site.name);
  writeLists(writer, mapping, survey, used);
  writeSeries(writer, survey.series);
  const redirects = listRedirects(source, mapping, people, used);
  writeRedirects(writer, redirects);
  const isNew = writeSite(writer, source, options.now);
  writer.put(mappingFile, mappingText(mapping));
  answerAddresses(findings.posts, [
    ...former,
    ...[...redirects].map(([from, to]) => ({ from, to })),
  ]);
  findings.faults.push(...source.faults());
  findings.advice.push(...advice(isNew, hosts));
  writer.close();
  return findings;
}

function noteLead(
  { lead }: SourcePost,
  found: FoundPicture | undefined,
  { pictures, todos }: Converted,
): void {
  if (!lead || !found) return;
  if ('missing' in found) {
    pictures.push({
      src: lead.src,
      missing: found.missing,
      hasAlt: Boolean(lead.alt),
      hasCredit: Boolean(lead.credit),
    });
    todos.push(`get the lead picture ${lead.src} (${found.missing})`);
  } else
    pictures.push({
      src: lead.src,
      file: found.file,
      hasAlt: Boolean(lead.alt ?? found.alt),
      hasCredit: Boolean(lead.credit ?? found.credit),
    });
}

function findingsOf(
  post: SourcePost,
  { words, pictures, todos, dropped }: Converted,
  written: Pick<PostFindings, 'file' | 'path' | 'left' | 'faults'>,
): PostFindings {
  return {
    where: post.where,
    title: post.title,
    ...written,
    words,
    pictures,
    addresses: post.addresses.map((from) => ({ from, leads: false })),
    todos,
    dropped,
    notes: post.notes,
  };
}

function advice(isNew: boolean, hosts: Set<string>): string[] {
  return [
    ...(isNew
      ? []
      : [
          'site.yaml was there: write credits: requiredSince: with the instant of this import into it, so that gaps in older stories are no errors',
        ]),
    ...(hosts.size > 0
      ? [
          `to let readers load their frames, name these hosts in site.yaml under embeds: ${[...hosts].sort().join(', ')}`,
        ]
      : []),
  ];
}
