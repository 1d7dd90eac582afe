/** Makes what the fronts and the newest stories show before anybody asks for it. */
import { getArticles, getSections } from '../../lib/archive/questions.ts';
import { findPicture } from '../../lib/archive/find-picture.ts';
import { articlePath, homePath, listPath } from '../../lib/addresses/urls.ts';
import type { PictureFile } from '../../lib/share-card/picture-file.ts';
import type { Pictures } from './pictures.ts';

/** Stories, the newest first: about what a day's readers come for. */
const newest = 30;

/** Milliseconds between two lines that say how far it is. */
const sayEvery = 10_000;

export type MakingAhead = {
  /** The HTML at an address, or an error where there is none. */
  readPage: (path: string) => Promise<string>;
  /** How many are made at once. */
  atOnce: number;
  say: (line: string) => void;
  /** Whether to leave the rest. */
  stopping: () => boolean;
};

/** Nothing is said or made where all is there, since what is kept stands for its content. */
export async function makeAhead(pictures: Pictures, how: MakingAhead): Promise<void> {
  const { say, stopping, atOnce } = how;
  const files = await missingOf(await shownFirst(how), pictures);
  if (files.length === 0) return;
  const started = performance.now();
  const seconds = () => Math.round((performance.now() - started) / 1000);
  let made = 0;
  say(`pictures: making ${files.length} for the fronts and the newest stories`);
  // It also keeps a process alive that has nothing else to do: the maker of pictures does not.
  const progress = setInterval(() => {
    say(`pictures: ${made} of ${files.length} are made, after ${seconds()} s`);
  }, sayEvery);
  const rest = files.values();
  const lane = async () => {
    for (const file of rest) {
      if (stopping()) return;
      await pictures.prepare(file).then(
        () => (made += 1),
        (error: unknown) => {
          if (!stopping()) process.emitWarning(`${file.key} could not be made: ${String(error)}`);
        },
      );
    }
  };
  await Promise.all(Array.from({ length: atOnce }, lane));
  clearInterval(progress);
  say(`pictures: ${made} of ${files.length} were made in ${seconds()} s`);
}

/** First in the form that nearly every browser takes, then in the one of crawlers, share cards, feeds. */
const formatsFirst = ['.avif', '.jpg', '.webp'];

/** Every file that the pages name, from the front page on; each once. */
async function shownFirst({ readPage, stopping }: MakingAhead): Promise<PictureFile[]> {
  const files = new Map<string, PictureFile>();
  for (const path of frontPaths()) {
    if (stopping()) break;
    const html = await readPage(path).catch(() => '');
    for (const file of picturesOn(html)) files.set(file.key, file);
  }
  const rank = ({ key }: PictureFile) => formatsFirst.findIndex((ending) => key.endsWith(ending));
  return [...files.values()].sort((a, b) => rank(a) - rank(b));
}

function frontPaths(): string[] {
  return [
    homePath,
    ...getSections().map(({ id }) => listPath('sections', id)),
    ...getArticles()
      .slice(0, newest)
      .map(({ slug }) => articlePath(slug)),
  ];
}

/** In its order: in `srcset`, as share card, in structured data. */
function picturesOn(html: string): PictureFile[] {
  return [...html.matchAll(/\/photos\/(\w+)\/([\w.-]+)/g)].flatMap(
    ([, id = '', name = '']) => findPicture(id, name) ?? [],
  );
}

async function missingOf(files: PictureFile[], pictures: Pictures): Promise<PictureFile[]> {
  const there = await Promise.all(files.map(pictures.has));
  return files.filter((_, i) => !there[i]);
}
