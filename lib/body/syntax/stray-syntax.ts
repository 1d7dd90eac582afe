/** A `{`, or a `<` that looks like the start of a tag, which is neither: a fault, told at its place. */
import { asciiAlpha } from 'micromark-util-character';
import type { Construct, Extension, State } from 'micromark-util-types';
import { codes } from './codes.ts';

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    stray: 'stray';
  }
}

const brace: Construct = {
  name: 'strayBrace',
  add: 'after',
  tokenize(effects, ok) {
    return (code) => {
      effects.enter('stray');
      effects.consume(code);
      effects.exit('stray');
      return ok;
    };
  },
};

/** `5 < 6` and `<3` are text, as in Markdown; `<b`, `</`, `<!` and `<?` are meant as something else. */
const angle: Construct = {
  name: 'strayAngle',
  add: 'after',
  tokenize(effects, ok, nok) {
    const next: State = (code) =>
      asciiAlpha(code) ||
      code === codes.slash ||
      code === codes.exclamation ||
      code === codes.question
        ? ok(code)
        : nok(code);
    return (code) => {
      effects.enter('stray');
      effects.consume(code);
      effects.exit('stray');
      return next;
    };
  },
};

export const straySyntax: Extension = {
  text: { [codes.openBrace]: brace, [codes.lessThan]: angle },
};
