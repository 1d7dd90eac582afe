/** What an import has to say of each post, and what a person has to do. */
import type { Outcome } from '../write/content-writer.ts';
import type { PictureFinding } from '../text/conversion.ts';
import type { FileFinding } from '../text/own-media.ts';
import type { LeftOut } from '../source-post.ts';
import type { Difference } from './compare-words.ts';

export type PostFindings = {
  where: string;
  title: string;
  file: string;
  path: string;
  /** Where its file was left alone: an editor changed it, or it is another's. */
  left?: Outcome;
  /** Whether no reader can see it before a person has mended it. */
  waits?: true;
  words: { source: number; story: number; differences: Difference[] };
  pictures: PictureFinding[];
  /** Sounds, videos and documents of the old paper. */
  files: FileFinding[];
  /** Old addresses, and whether the server's own look-up leads each to this post. */
  addresses: { from: string; leads: boolean }[];
  faults: { line: number; message: string; mend: string }[];
  todos: string[];
  dropped: string[];
  notes: string[];
};

export type Findings = {
  source: string;
  posts: PostFindings[];
  leftOut: LeftOut[];
  /** Of the archive itself. */
  faults: string[];
  /** Of the whole paper: hosts to allow, a mapping to look at. */
  advice: string[];
  /** Files that somebody has changed since the last run: they were left as they are. */
  edited: string[];
};

export type Counts = Record<
  | 'posts'
  | 'without a hand'
  | 'with a tag not understood'
  | 'words equal'
  | 'addresses'
  | 'addresses answered'
  | 'pictures'
  | 'pictures missing'
  | 'pictures without credit'
  | 'pictures without alt'
  | 'files'
  | 'files missing'
  | 'left out'
  | 'to do',
  number
>;

/** A post that readers see as they saw it: nothing is left but what may be better. */
export function isWhole(post: PostFindings): boolean {
  return isIn(post) && !post.todos.some(isPlace);
}

/** It came in without a hand: every word is there, and nothing keeps it from readers. */
function isIn({ words, faults, waits }: PostFindings): boolean {
  return words.differences.length === 0 && faults.length === 0 && !waits;
}

/** A tag of the old system that nobody understood, so that something is not on the page. */
function isPlace(todo: string): boolean {
  return /^(?:put something|find the sound)/.test(todo);
}

/** @returns what a person has to do, each with its file; those of the whole paper first */
export function todosOf({ posts, advice }: Findings): { file: string; says: string }[] {
  return [
    ...advice.map((says) => ({ file: '', says })),
    ...posts.flatMap(({ file, faults, todos, words, notes, addresses, waits }) =>
      [
        ...faults.map(({ line, message, mend }) => `line ${line}: ${message}. Mend: ${mend}`),
        ...words.differences.map(
          ({ after, lost, gained }) =>
            `behind "${after}": ${lost ? `"${brief(lost)}" is not there` : ''}${lost && gained ? ', ' : ''}${gained ? `"${brief(gained)}" is new` : ''}`,
        ),
        ...todos,
        ...(waits ? [] : addresses)
          .filter(({ leads }) => !leads)
          .map(({ from }) => `its old address ${from} is another's here, and does not lead to it`),
        ...notes.filter((note) => /draft|sticky|no author|no title|cannot be read/.test(note)),
      ].map((says) => ({ file, says })),
    ),
  ];
}

function brief(words: string): string {
  return words.length <= 200 ? words : `${words.slice(0, 200)} …`;
}

export function countsOf(findings: Findings): Counts {
  const { posts } = findings;
  const pictures = posts.flatMap((post) => post.pictures);
  const addresses = posts.flatMap((post) => post.addresses);
  const files = posts.flatMap((post) => post.files);
  return {
    posts: posts.length,
    'without a hand': posts.filter(isIn).length,
    'with a tag not understood': posts.filter(({ todos }) => todos.some(isPlace)).length,
    'words equal': posts.filter(({ words }) => words.differences.length === 0).length,
    addresses: addresses.length,
    'addresses answered': addresses.filter(({ leads }) => leads).length,
    pictures: pictures.length,
    'pictures missing': pictures.filter(({ missing }) => missing !== undefined).length,
    'pictures without credit': pictures.filter(
      ({ missing, hasCredit }) => missing === undefined && !hasCredit,
    ).length,
    'pictures without alt': pictures.filter(
      ({ missing, hasAlt }) => missing === undefined && !hasAlt,
    ).length,
    files: files.length,
    'files missing': files.filter((file) => 'missing' in file).length,
    'left out': findings.leftOut.filter(({ where }) => where !== '').length,
    'to do': todosOf(findings).length,
  };
}
