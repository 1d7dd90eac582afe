/**
 * A paragraph in which no character can begin anything: most of a story. Markdown's own parser reads each
 * character of one four times, to find that out in the end. This leaves the same tokens, and at the first sign
 * of anything else leaves the paragraph to that parser.
 */
import { factorySpace } from 'micromark-factory-space';
import { asciiAlphanumeric, markdownLineEnding, markdownSpace } from 'micromark-util-character';
import type {
  Code,
  Construct,
  Effects,
  Extension,
  State,
  TokenizeContext,
} from 'micromark-util-types';
import { isInContainer } from './codes.ts';

const codesOf = (signs: string) => new Set<Code>(Array.from(signs, (sign) => sign.codePointAt(0)!));

/** With these a construct may begin within a line: of Markdown, of GFM but for bare links and tables, or of ours. */
const signs = codesOf('\\`*_~[]{}<&');

const openings = codesOf('"\'(');
const lastOfAscii = 0x7f;

/** No block begins with these; a list, whose figures might, has ended the paragraph before its line comes here. */
function goesOn(code: Code): boolean {
  return asciiAlphanumeric(code) || openings.has(code) || (code !== null && code > lastOfAscii);
}

/** The end of a line, after which `next` looks on. */
function lineThen(
  next: (effects: Effects, ok: State, nok: State, context: TokenizeContext) => State,
): Construct {
  return {
    partial: true,
    tokenize(effects, ok, nok) {
      return (code) => {
        effects.enter('lineEnding');
        effects.consume(code);
        effects.exit('lineEnding');
        return next(effects, ok, nok, this);
      };
    },
  };
}

/** The code is null where the quote or the list ends in which the paragraph stands. */
const blankNext = lineThen((effects, ok, nok) =>
  factorySpace(
    effects,
    (code) => (code === null || markdownLineEnding(code) ? ok(code) : nok(code)),
    'linePrefix',
  ),
);

/**
 * A line without the marks of the quote that it goes on with is left to Markdown's own parser: each of them has it
 * look back over all that is open, which is less there.
 */
const plainNext = lineThen(
  (_, ok, nok, context) => (code) =>
    goesOn(code) && isInContainer(context) ? ok(code) : nok(code),
);

const plainParagraph: Construct = {
  name: 'plainParagraph',
  tokenize(effects, ok, nok) {
    const inLine: State = (code) => {
      if (code === null || markdownLineEnding(code)) {
        return markdownSpace(this.previous) ? nok(code) : afterLine(code);
      }
      if (signs.has(code)) return nok(code);
      effects.consume(code);
      return inLine;
    };
    const line: State = (code) => {
      effects.enter('data');
      return inLine(code);
    };
    const afterLine: State = (code) => {
      effects.exit('data');
      if (code === null) return end(code);
      return effects.check(blankNext, end, effects.attempt(plainNext, line, nok))(code);
    };
    const end: State = (code) => {
      effects.exit('paragraph');
      return ok(code);
    };
    return (code) => {
      // One paragraph does not end another.
      if (this.interrupt) return nok(code);
      effects.enter('paragraph');
      return line(code);
    };
  },
};

export const plainParagraphs: Extension = { flow: { null: [plainParagraph] } };
