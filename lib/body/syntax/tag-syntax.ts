/**
 * Tags, `<Photo …/>` or `</sup>`, as a syntax of micromark. Unlike the parser of MDX it never gives up:
 * what is no tag stands as it was typed, and the rest of the text is read on.
 */
import { factorySpace } from 'micromark-factory-space';
import { asciiAlpha, asciiAlphanumeric, markdownLineEnding } from 'micromark-util-character';
import type { Code, Effects, Extension, State, Tokenizer } from 'micromark-util-types';
import { asChar, codes, isInContainer, overLine } from './codes.ts';
import { noteTag } from './open-tags.ts';

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    tag: 'tag';
    tagData: 'tagData';
  }
}

/** @param isInline whether an element of this name may only stand within a line of text */
export function tagSyntax(isInline: (name: string) => boolean): Extension {
  const flow = { name: 'tagFlow', concrete: true, tokenize: lineOfTags(isInline) };
  const text = { name: 'tagText', tokenize: oneTag };
  return { flow: { [codes.lessThan]: flow }, text: { [codes.lessThan]: text } };
}

const oneTag: Tokenizer = (effects, ok, nok) => scanTag(effects, { found: () => ok, nok });

/** A line, or several, with nothing but tags of components: what stands between them is no paragraph. */
function lineOfTags(isInline: (name: string) => boolean): Tokenizer {
  return function (effects, ok, nok) {
    const found: string[] = [];
    const tag = scanTag(effects, {
      found: (raw) => {
        found.push(raw);
        return isInline(nameIn(raw)) ? nok : factorySpace(effects, after, 'whitespace');
      },
      nok,
      isOurs: () => isInContainer(this),
    });
    const after: State = (code) => {
      if (code === codes.lessThan) return tag(code);
      if (code !== null && !markdownLineEnding(code)) return nok(code);
      if (!this.interrupt) for (const raw of found) noteTag(this.parser, raw);
      return ok(code);
    };
    return tag;
  };
}

export function nameIn(raw: string): string {
  return /^<\/?([\w.-]*)/.exec(raw)?.[1] ?? '';
}

type Scan = {
  /** Gets the tag as it was typed and says how to go on. */
  found: (raw: string) => State;
  nok: State;
  isOurs?: () => boolean;
};

/** Finds the end of a tag, and no more: an attribute that is not right is told in words later. */
function scanTag(effects: Effects, { found, nok, isOurs }: Scan): State {
  let raw = '';
  const take = (code: Code, next: State): State => {
    effects.consume(code);
    raw += asChar(code);
    return next;
  };
  /** Takes one character of whatever stands between `<` and `>`, or refuses. */
  const step =
    (next: State): State =>
    (code) => {
      if (code === null) return nok(code);
      if (!markdownLineEnding(code)) return take(code, next);
      raw += '\n';
      return overLine(effects, 'tagData', next, nok, isOurs)(code);
    };

  const start: State = (code) => {
    raw = '';
    effects.enter('tag');
    effects.enter('tagData');
    return take(code, opened);
  };
  const opened: State = (code) => {
    if (code === codes.slash && raw === '<') return take(code, opened);
    return asciiAlpha(code) ? take(code, name) : nok(code);
  };
  const name: State = (code) => {
    if (
      asciiAlphanumeric(code) ||
      code === codes.dash ||
      code === codes.dot ||
      code === codes.underscore
    ) {
      return take(code, name);
    }
    // An address, as in `<https://…>` and `<desk@example.org>`, is no tag.
    const isTag = code === codes.slash || code === codes.greaterThan || (code !== null && code < 0);
    return isTag || code === codes.space ? inside(code) : nok(code);
  };
  const inside: State = (code) => {
    if (code === codes.greaterThan) return end(code);
    if (code === codes.lessThan || code === codes.backtick) return nok(code);
    if (code === codes.quote || code === codes.apostrophe) return take(code, quoted(code, inside));
    return code === codes.openBrace ? take(code, braced(1)) : step(inside)(code);
  };
  const quoted =
    (mark: Code, back: State): State =>
    (code) =>
      code === mark ? take(code, back) : step(quoted(mark, back))(code);
  const braced = (depth: number): State => {
    const state: State = (code) => {
      // Code with tags in it is no value; to look for its end again and again would take for ever.
      if (code === codes.lessThan || code === codes.backtick) return nok(code);
      if (code === codes.quote || code === codes.apostrophe) return take(code, quoted(code, state));
      if (code === codes.openBrace) return take(code, braced(depth + 1));
      if (code !== codes.closeBrace) return step(state)(code);
      return take(code, depth === 1 ? inside : braced(depth - 1));
    };
    return state;
  };
  const end: State = (code) => {
    const next = (after: Code) => found(raw)(after);
    take(code, next);
    effects.exit('tagData');
    effects.exit('tag');
    return next;
  };
  return start;
}
