/** The house style, as far as a machine can see it: warnings, save what would be a page without words. */
import type { ContentFile } from '../reader/content-files.ts';
import { foundAlone } from '../reader/found-alone.ts';
import type { Problem } from './problem.ts';
import { doubledWords, doubleSpaces, isEnglish, type Slip } from '../reader/prose-slips.ts';
import { fieldOf, lineInFile, listOf, stateOfFile, textOf, textsNamed } from './story-fields.ts';

type Rule = (source: ContentFile) => Problem[];

const proseFields = new Set([
  'title',
  'standfirst',
  'description',
  'alt',
  'caption',
  'text',
  'reason',
]);

const isArticle = ({ type }: ContentFile) => type === 'Article';
const isStory = (source: ContentFile) => isArticle(source) || source.type === 'LiveEntry';

export function checkStyle(files: ContentFile[], now: Date): Problem[] {
  const site = files.find(({ type }) => type === 'Site');
  const english = isEnglish(site && fieldOf(site, 'language'));
  const rules = [styleFaults, frames(site), forms(site), ...(english ? [wordsTwice] : [])];
  return files.flatMap((source) => [
    ...rules.flatMap((rule) => rule(source)),
    ...(isArticle(source) ? emptyBody(source, now) : []),
  ]);
}

const forAll: Rule[] = [headingJumps, linkWords, slips, playerTitles];
const forStories: Rule[] = [tooLong('title', 110), repeatedStandfirst];
const forArticles: Rule[] = [tooLong('standfirst', 300)];

/** Whatever the paper allows and speaks. */
export const styleFaults = foundAlone('style', (source) => [
  ...forAll.flatMap((rule) => rule(source)),
  ...(isStory(source) ? forStories.flatMap((rule) => rule(source)) : []),
  ...(isArticle(source) ? forArticles.flatMap((rule) => rule(source)) : []),
]);

function inField(source: ContentFile, path: PropertyKey[], message: string, mend: string): Problem {
  const { file, lineOf } = source;
  return { file, line: lineOf(path), field: path.join('.'), message, mend, warning: true };
}

function inBody(source: ContentFile, line: number, message: string, mend: string): Problem {
  const { file } = source;
  return { file, line: lineInFile(source, line), field: '', message, mend, warning: true };
}

/** Search engines and feed readers cut what is longer. */
function tooLong(field: string, most: number): Rule {
  return (source) => {
    const length = Array.from(textOf(source, field) ?? '').length;
    if (length <= most) return [];
    const message = `has ${length} characters, and more than ${most} are cut off elsewhere`;
    return [inField(source, [field], message, 'say it in fewer words')];
  };
}

function repeatedStandfirst(source: ContentFile): Problem[] {
  const title = spoken(textOf(source, 'title') ?? '');
  const { opening } = source.text;
  const start = spoken(opening?.words ?? '');
  // A headline of three words or less can begin a sentence by right.
  const repeats = start === title || (title.split(' ').length > 3 && start.startsWith(`${title} `));
  if (!opening || !title || !repeats) return [];
  const message = 'the text begins with the headline, which the page prints itself';
  return [inBody(source, opening.line, message, 'take it out of the text')];
}

function headingJumps(source: ContentFile): Problem[] {
  const { headings } = source.text;
  return headings.flatMap(({ line, depth }, i) => {
    const above = headings[i - 1]?.depth ?? 1;
    if (depth <= above + 1) return [];
    const before = i === 0 ? 'is the first' : `follows one with ${above}`;
    const message = `a heading with ${depth} # ${before}: a level is left out`;
    return [inBody(source, line, message, `begin it with ${'#'.repeat(above + 1)}`)];
  });
}

const emptyWords =
  /^(click( here)?|here|read( more)?( here)?|more|learn more|(this )?link|see here)$/;

function linkWords(source: ContentFile): Problem[] {
  const mend = 'link the words that say what the reader will find';
  return source.text.links.flatMap(({ line, words }) => {
    if (words === undefined) return [];
    const plain = words.trim();
    if (plain === '') {
      // A refused image leaves its link empty; that is one fault, not two.
      return source.faults.some(({ warning }) => !warning)
        ? []
        : [inBody(source, line, 'a link has no words', mend)];
    }
    const isAddress = /^(https?:\/\/|www\.)\S+$/i.test(plain);
    if (!isAddress && !emptyWords.test(spoken(plain))) return [];
    const message = isAddress ? 'a bare address stands as a link' : `a link says only "${plain}"`;
    return [inBody(source, line, message, mend)];
  });
}

function slips(source: ContentFile): Problem[] {
  const { spaces, joined } = source.text;
  const inFields = [...textsNamed(proseFields, source.data)].flatMap(({ path, text }) =>
    untidy(source, path, doubleSpaces(text.trim())),
  );
  return [...inFields, ...inText(source, [...spaces, ...joined])];
}

/** Of an English paper alone. */
export const wordsTwice = foundAlone('words said twice', (source) => [
  ...[...textsNamed(proseFields, source.data)].flatMap(({ path, text }) =>
    untidy(source, path, doubledWords(text)),
  ),
  ...inText(source, source.text.doubled),
]);

function untidy(source: ContentFile, path: PropertyKey[], found: Slip[]): Problem[] {
  return found.map(({ message, mend }) => inField(source, path, `is untidy: ${message}`, mend));
}

function inText(source: ContentFile, found: Slip[]): Problem[] {
  return found.map(({ line, message, mend }) => inBody(source, line, message, mend));
}

/** No fault, where the paper does not want that house in its pages; but nobody sees it from the story. */
function frames(site: ContentFile | undefined): Rule {
  const allowed = site ? listOf(site, 'embeds') : [];
  return (source) =>
    source.text.frames
      .filter(({ host }) => !allowed.includes(host))
      .map(({ line, host }) => {
        const message = `<Embed> shows a link and no frame: "${host}" is not among embeds of site.yaml`;
        return inBody(source, line, message, 'add it there, or leave it a link');
      });
}

function forms(site: ContentFile | undefined): Rule {
  const allowed = site ? listOf(site, 'forms') : [];
  return (source) =>
    source.text.forms
      .filter(({ host }) => !allowed.includes(host))
      .map(({ line, host }) => {
        const message = `<Newsletter> shows a link and no form: "${host}" is not among forms of site.yaml`;
        return inBody(source, line, message, 'add it there, or leave it a link');
      });
}

/** A player names every video alike; its title must say what it shows. */
function playerTitles(source: ContentFile): Problem[] {
  const isPlayers = (title: string) => /(^|[-–—|]\s*)(youtube|vimeo|video)\s*$/i.test(title.trim());
  const mend = 'write what the video shows';
  const lead = textOf(source, 'lead', 'video', 'title');
  const path = ['lead', 'video', 'title'];
  return [
    ...(lead && isPlayers(lead)
      ? [inField(source, path, `is "${lead}", a player's title`, mend)]
      : []),
    ...source.text.titles
      .filter(({ title }) => isPlayers(title))
      .map(({ line, title }) =>
        inBody(source, line, `<Video> title is "${title}", a player's title`, mend),
      ),
  ];
}

/** A withdrawn story may have to lose its text; a video may need none, and a live story has its entries. */
function emptyBody(source: ContentFile, now: Date): Problem[] {
  const { file, text, faults, pictures, bodyLine, data } = source;
  const isRead =
    data !== undefined && faults.every(({ warning }) => warning) && pictures.length === 0;
  const kind = fieldOf(source, 'kind');
  const needsNone = kind === 'video' || kind === 'live' || stateOfFile(source, now) === 'withdrawn';
  if (!text.isEmpty || !isRead || needsNone) return [];
  const message = 'the story has no text';
  const problem = {
    file,
    line: bodyLine,
    field: '',
    message,
    mend: 'write it below the second ---',
  };
  return [fieldOf(source, 'draft') === true ? { ...problem, warning: true } : problem];
}

/** A text as it is heard: without case and punctuation. */
function spoken(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
