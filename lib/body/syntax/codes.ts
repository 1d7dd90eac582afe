/** The characters that our own syntax turns on, and the way over the end of a line within it. */
import { factorySpace } from 'micromark-factory-space';
import { markdownLineEnding, markdownSpace } from 'micromark-util-character';
import type { Code, Effects, State, TokenizeContext, TokenTypeMap } from 'micromark-util-types';

export const codes = {
  space: 32,
  exclamation: 33,
  quote: 34,
  apostrophe: 39,
  dash: 45,
  dot: 46,
  slash: 47,
  lessThan: 60,
  greaterThan: 62,
  question: 63,
  underscore: 95,
  backtick: 96,
  openBrace: 123,
  closeBrace: 125,
} as const;

/** Micromark has codes below zero for tabs and line ends. */
export function asChar(code: Code): string {
  return code === null || code < 0 ? ' ' : String.fromCodePoint(code);
}

/**
 * Ends a line within a token and begins the next, without its indent.
 *
 * @param isOurs whether the next line may go on: among blocks, one without the marks of the quotation
 *   or the list that the token stands in may not
 */
export function overLine(
  effects: Effects,
  data: keyof TokenTypeMap,
  next: State,
  nok: State,
  isOurs: () => boolean = () => true,
): State {
  const end = (code: Code) => {
    effects.enter('lineEnding');
    effects.consume(code);
    effects.exit('lineEnding');
    return after;
  };
  const begin: State = (code) => {
    if (markdownLineEnding(code)) return end(code);
    effects.enter(data);
    return next(code);
  };
  const after: State = (code) => {
    if (!isOurs()) return nok(code);
    return markdownSpace(code) ? factorySpace(effects, begin, 'linePrefix')(code) : begin(code);
  };
  return (code) => {
    effects.exit(data);
    return end(code);
  };
}

/** For `overLine` among blocks. */
export function isInContainer(context: TokenizeContext): boolean {
  return !context.parser.lazy[context.now().line];
}
