import { knownHouse } from './houses.ts';
import { fold, parseCredit, sameFacts, type Credit } from './parse-credit.ts';
import { maxCreditLength } from './read-tokens.ts';

type Split = { caption: string | undefined; credit: string | undefined };

/**
 * A caption that ends with its credit, as agencies send them, gives it up: it is printed once.
 * With a credit given, only that same credit is cut off; without one, only a line whose form and
 * house the grammar knows, which then is the credit. A caption that is all credit is none.
 */
export function splitCredit(caption: string | undefined, credit: string | undefined): Split {
  if (!caption) return { caption, credit };
  // Most captions do not hold their credit; to try all their endings would take a quarter of a second for a thousand.
  if (credit?.trim() && !sharesWord(caption, credit)) return { caption, credit };
  const given = credit?.trim() ? parseCredit(credit) : undefined;
  const words = given ? fold(printedParts(given)) : '';
  // The longest piece first, else `Jane Q. Doe/AFP` would leave `Jane Q.` behind.
  for (const ending of endings(caption)) {
    const { head, tail, apart } = ending;
    // To take every ending apart would double the time of a thousand captions.
    if (!passesOn.test(tail) && !(given && fold(tail).endsWith(words))) continue;
    const found = parseCredit(tail);
    const cut = given
      ? isSame(found, given) && (apart || isPlain(given))
      : isPlain(found) && startsAnew(ending, found);
    if (cut) {
      return {
        caption: head === '' ? undefined : head,
        credit: given ? credit : withoutFrame(found),
      };
    }
  }
  return { caption, credit };
}

function sharesWord(caption: string, credit: string): boolean {
  const words = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const said = new Set(words(caption.slice(-maxCreditLength)));
  return words(credit).some((word) => said.has(word));
}

/** A caption cut in two before one of its words; `apart` says that a sentence may end there. */
type Ending = { head: string; tail: string; apart: boolean };

const sentenceEnd = /[.!?…:]["'”’»)\]*_]*$/u;
/** A full stop that ends no sentence: `Jane Q.`, `Gen.`; that of `U.S.` may. */
const shortened =
  /(?<!\p{L}|\p{Lu}\.)(?:\p{Lu}|Mr|Mrs|Ms|Dr|St|Gen|Sen|Gov|Rep|Lt|Col|Sgt|Capt|Maj)\.$/u;
const dash = /\s[-–—|•]$/u;

function endings(caption: string): Ending[] {
  const from = Math.max(0, caption.length - maxCreditLength);
  return [...caption.matchAll(/(?<!\S)\S/gu)]
    .filter(({ index }) => index >= from)
    .map(({ index }) => {
      const head = caption.slice(0, index).trimEnd();
      const apart = head === '' || sentenceEnd.test(head) || dash.test(head);
      return { head: head.replace(dash, '').trimEnd(), tail: caption.slice(index), apart };
    })
    .filter(({ head }) => isClosed(head));
}

/** Whether every Markdown link, bracket and emphasis that the text opens is closed in it. */
function isClosed(text: string): boolean {
  const count = (character: string) => text.split(character).length - 1;
  const withoutAddresses = text.replace(/\]\([^()\s]*\)/g, ']');
  return (
    count('[') === count(']') &&
    count('(') === count(')') &&
    ['*', '_', '`'].every((mark) => withoutAddresses.split(mark).length % 2 === 1)
  );
}

const passesOn = /[/／|｜]|via/i;

/** A house from the table, somebody or something that it passes on, and a slash or via between them. */
function isPlain({ known, names, flags, tokens }: Credit): boolean {
  const of = (wanted: string) => tokens.filter(({ kind }) => kind === wanted).map((t) => t.text);
  return (
    known &&
    (names.length > 0 || flags.length > 0) &&
    of('house').some(knownHouse) &&
    of('link').some((link) => passesOn.test(link))
  );
}

/** Whether no sentence could go on like this: `(AP Photo/Jane Doe)` needs no full stop before it. */
function startsAnew({ head, tail, apart }: Ending, { tokens }: Credit): boolean {
  if (
    /^\(|^(?:REUTERS|AP Photo)\/|^(?:Photo|Photograph|Picture|Image)s? (?:by|courtesy)/.test(tail)
  ) {
    return true;
  }
  return apart && !(shortened.test(head) && tokens[0]?.kind === 'name');
}

function isSame(one: Credit, other: Credit): boolean {
  const words = fold(printedParts(one));
  if (words !== '' && words === fold(printedParts(other))) return true;
  return isPlain(one) && isPlain(other) && sameFacts(one, other);
}

/** The line without `Photo by`, which one desk writes and the next leaves out. */
function printedParts({ tokens }: Credit): string {
  return tokens
    .filter(({ kind }) => kind !== 'lead')
    .map(({ text }) => text)
    .join('');
}

function withoutFrame({ tokens }: Credit): string {
  return tokens
    .filter(({ kind }) => kind !== 'frame')
    .map(({ text }) => text)
    .join('');
}
