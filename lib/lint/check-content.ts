/** The lint: every fault of every file in one run. `npm run check` and every build call it. */
import { existsSync } from 'node:fs';
import { checkBrand } from './check-brand.ts';
import { checkCards } from './check-cards.ts';
import { checkDoubleBrackets } from './check-double-brackets.ts';
import { checkFeedIds } from './check-feed-ids.ts';
import { checkFormerAddresses } from './check-former-addresses.ts';
import { checkFronts } from './check-fronts.ts';
import { checkLinks } from './check-links.ts';
import { checkLive } from './check-live.ts';
import { checkLostCorrections } from './check-lost-corrections.ts';
import { checkLostStories } from './check-lost-stories.ts';
import { checkOwnFiles } from './check-own-files.ts';
import { checkPhotos } from './check-photos.ts';
import { checkPlainText } from './check-plain-text.ts';
import { checkReferences } from './check-references.ts';
import { checkRenamedEntries } from './check-renamed-entries.ts';
import { checkSeries } from './check-series.ts';
import { checkShape } from './check-shape.ts';
import { checkStories } from './check-stories.ts';
import { checkStyle } from './check-style.ts';
import { checkTranslations } from './check-translations.ts';
import { checkStandfirsts } from './check-standfirst.ts';
import { checkTemplateWords } from './check-template-words.ts';
import { checkWords } from './check-words.ts';
import { checkEntries } from './content-entries.ts';
import { collectAddresses } from './link-targets.ts';
import { readContentFiles, type ContentFile } from '../reader/content-files.ts';
import type { PictureReader, ReadPicture } from './photo-reading.ts';
import { byPlace, type Problem } from './problem.ts';
import { noHistory, type StoryHistory } from './story-history.ts';
import { textOf } from './story-fields.ts';
import { tellOnce } from './tell-once.ts';

export type Checked = {
  files: ContentFile[];
  problems: Problem[];
  /** What every picture of the folder is and says, by path. */
  pictures: Map<string, ReadPicture>;
};

type Given = {
  now?: Date;
  /** As they were read; without it they are read here. */
  files?: ContentFile[];
  /** What was published from this folder before; without it nothing is told as lost. */
  history?: StoryHistory;
  /** Whether readers will get the edition: what a preview may still lack is an error then. */
  isPublic?: boolean;
  /** Reads the file of a picture, or knows it already. */
  readPicture?: PictureReader;
};

/** @param contentDir path of the content folder; it is part of every path that is returned */
export async function checkContent(
  contentDir: string,
  {
    now = new Date(),
    files = readContentFiles(contentDir),
    history = noHistory,
    isPublic = false,
    readPicture,
  }: Given = {},
): Promise<Checked> {
  if (!existsSync(contentDir)) {
    const message = 'the content folder does not exist';
    const mend = 'create it, or give CONTENT_DIR the path of the one you mean';
    const problem = { file: contentDir, line: 1, field: '', message, mend };
    return { files: [], problems: [problem], pictures: new Map() };
  }
  const { problems, pictures } = await checkPhotos(files, contentDir, now, readPicture);
  const brand = await checkBrand(files);
  const remembered = history(beginningOf(files));
  const addresses = collectAddresses(files, now);
  problems.push(
    ...brand.problems,
    ...checkEntries(contentDir, new Set([...files.map(({ file }) => file), ...brand.named])),
    ...files.flatMap(checkShape),
    ...files.flatMap(checkBody),
    ...checkReferences(files),
    ...checkFormerAddresses(files, addresses),
    ...checkFeedIds(files),
    ...checkSeries(files),
    ...checkFronts(files, now),
    ...checkLive(files, now),
    ...checkLinks(files, addresses),
    ...checkStyle(files, now),
    ...checkPlainText(files),
    ...checkStories(files, now),
    ...checkStandfirsts(files),
    ...checkOwnFiles(files, contentDir),
    ...checkTemplateWords(files),
    ...checkWords(files),
    ...checkTranslations(files, now),
    ...checkCards(files, now, brand.characters),
    ...checkLostStories(files, remembered),
    ...checkRenamedEntries(files, remembered),
    ...checkLostCorrections(files, remembered, now),
    ...checkDoubleBrackets(files, isPublic),
  );
  return { files, problems: tellOnce(problems).sort(byPlace), pictures };
}

function checkBody({ file, faults, bodyLine }: ContentFile): Problem[] {
  return faults.map((fault) => ({ file, field: '', ...fault, line: bodyLine - 1 + fault.line }));
}

/** A paper that begins in the repository of another has lost nothing of that; in milliseconds. */
export function beginningOf(files: ContentFile[]): number {
  const site = files.find(({ type }) => type === 'Site');
  return Date.parse((site && textOf(site, 'history', 'since')) ?? '') || 0;
}
