/**
 * A paragraph in which no character can begin anything: most of a story. Markdown's own parser reads each
 * character of one four times, to find that out in the end. This leaves the same tokens, and at the first sign
 * of anything else leaves the paragraph to that parser.
 */
import { factorySpace } from 'micromark-factory-space';
import { asciiAlphanumeric, markdownLineEnding, markdownSpace } from 'micromark-util-character';
import type { Code, Construct, Effects, Extension, State } from 'micromark-util-types';

const codesOf = (signs: string) => new Set<Code>(Array.from(signs, (sign) => sign.codePointAt(0)!));

/** With these a construct begins within a line: of Markdown, of GFM but for bare links and tables, or of ours. */
const signs = codesOf('\\`*_~[]{}<>&\0\uFFFD');

/** With these, letters and figures no block begins, so that a line after another goes on with the paragraph. */
const openings = codesOf('"\'(‘“');

const beyondLatin1Signs = 0xbf;

function goesOn(code: Code): boolean {
  return (
    asciiAlphanumeric(code) || openings.has(code) || (code !== null && code > beyondLatin1Signs)
  );
}

/** The end of a line, after which `next` looks on. */
function lineThen(next: (effects: Effects, ok: State, nok: State) => State): Construct {
  return {
    partial: true,
    tokenize(effects, ok, nok) {
      return (code) => {
        effects.enter('lineEnding');
        effects.consume(code);
        effects.exit('lineEnding');
        return next(effects, ok, nok);
      };
    },
  };
}

/** Also where what the paragraph stands in ends. */
const blankNext = lineThen((effects, ok, nok) =>
  factorySpace(
    effects,
    (code) => (code === null || markdownLineEnding(code) ? ok(code) : nok(code)),
    'linePrefix',
  ),
);

const plainNext = lineThen((_, ok, nok) => (code) => (goesOn(code) ? ok(code) : nok(code)));

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
