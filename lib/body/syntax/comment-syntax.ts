// Comments, as HTML and as MDX write them: `<!-- … -->` and `{/* … */}`. They reach no reader.
import { factorySpace } from 'micromark-factory-space';
import { markdownLineEnding } from 'micromark-util-character';
import type { Effects, Extension, State, TokenizeContext } from 'micromark-util-types';
import { asChar, codes, isInContainer, overLine } from './codes.ts';

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    comment: 'comment';
    commentData: 'commentData';
  }
}

type Form = { open: string; close: string };

const forms = {
  [codes.lessThan]: { open: '<!--', close: '-->' },
  [codes.openBrace]: { open: '{/*', close: '*/}' },
};

export const commentSyntax: Extension = {
  flow: constructs('commentFlow', true),
  text: constructs('commentText', false),
};

function constructs(name: string, alone: boolean): NonNullable<Extension['text']> {
  return Object.fromEntries(
    Object.entries(forms).map(([code, form]) => [
      code,
      {
        name,
        concrete: alone,
        tokenize(this: TokenizeContext, effects: Effects, ok: State, nok: State) {
          return alone
            ? scanComment(effects, form, aloneOnItsLines(this, effects, ok, nok), nok, () =>
                isInContainer(this),
              )
            : scanComment(effects, form, ok, nok);
        },
      },
    ]),
  );
}

/** Words behind a comment, on its line, are a paragraph's: they are no part of it, as HTML has it. */
function aloneOnItsLines(context: TokenizeContext, effects: Effects, ok: State, nok: State): State {
  const line = context.now().line;
  const after: State = (code) => {
    if (code !== null && !markdownLineEnding(code)) return nok(code);
    // A comment of one line below a line of text parts no paragraph.
    return context.interrupt && context.now().line === line ? nok(code) : ok(code);
  };
  return factorySpace(effects, after, 'whitespace');
}

function scanComment(
  effects: Effects,
  { open, close }: Form,
  ok: State,
  nok: State,
  isOurs?: () => boolean,
): State {
  let seen = '';
  const opening: State = (code) => {
    if (asChar(code) !== open[seen.length]) return nok(code);
    effects.consume(code);
    seen += asChar(code);
    return seen === open ? inside : opening;
  };
  const inside: State = (code) => {
    if (code === null) return nok(code);
    if (markdownLineEnding(code)) {
      seen = '';
      return overLine(effects, 'commentData', inside, nok, isOurs)(code);
    }
    effects.consume(code);
    seen = (seen + asChar(code)).slice(-open.length);
    // To look for the end of each comment within a comment would take for ever.
    if (seen === open) return nok;
    return seen.endsWith(close) ? end : inside;
  };
  const end: State = (code) => {
    effects.exit('commentData');
    effects.exit('comment');
    return ok(code);
  };
  return (code) => {
    seen = '';
    effects.enter('comment');
    effects.enter('commentData');
    return opening(code);
  };
}
