/**
 * A look at every lexeme of a YAML text on its way into the parser: which are words that the data
 * must hold, and which are words about to be lost, since YAML takes them for a comment, a tag, an
 * anchor.
 */
import { CST, Lexer, Parser } from 'yaml';
import { cutsText } from './comments.ts';
import { excerpt } from './fault.ts';
import { unquoted } from './quoted.ts';
import { beginsWith, deepest, inQuotes, instruction, tooDeep, type Slip } from './slips.ts';

export class Scan {
  /** The words of every scalar, in order. */
  readonly written: { at: number; text: string }[] = [];
  readonly slips: Slip[] = [];
  /** Aliases can name more than a machine can hold, or themselves. */
  hasAlias = false;
  /** The parser would climb down every step of it, and so would all who read the data. */
  isTooDeep = false;

  readonly #yaml: string;
  #at = 0;
  #isScalar = false;
  #followsText = false;
  #entry = 0;
  /** Where >2 or the like stands, a text over the next lines if there is one, else a text by itself. */
  #header: number | undefined;
  #brackets: number[] = [];
  /** Of this line: each opens a step. */
  #indicators = 0;

  constructor(yaml: string) {
    this.#yaml = yaml;
  }

  *tokens(): Generator<CST.Token> {
    const parser = new Parser();
    for (const lexeme of new Lexer().lex(this.#yaml)) {
      this.#see(lexeme);
      if (this.isTooDeep) return;
      yield* parser.next(lexeme);
    }
    this.#endFlow();
    yield* parser.end();
  }

  #see(lexeme: string): void {
    if (this.#isScalar) {
      this.#readText(lexeme);
      this.#isScalar = false;
      this.#followsText = true;
    } else if (lexeme === CST.SCALAR || lexeme === CST.DOCUMENT || lexeme === CST.FLOW_END) {
      // What the lexer says of the next; the text itself holds no such character any more.
      this.#isScalar = lexeme === CST.SCALAR;
      if (lexeme === CST.FLOW_END) this.#endFlow();
      return;
    } else {
      const type = CST.tokenType(lexeme);
      this.#judge(type, lexeme);
      if (type !== 'space' && type !== 'newline' && type !== 'comment') {
        this.#followsText = type?.endsWith('quoted-scalar') ?? false;
      }
    }
    this.#at += lexeme.length;
  }

  #readText(lexeme: string): void {
    if (lexeme) this.written.push({ at: this.#at, text: lexeme });
    const at = this.#header;
    if (at !== undefined && !lexeme.trim()) {
      this.slips.push({ at, ...beginsWith(this.#yaml.charAt(at)) });
    }
    this.#header = undefined;
  }

  #judge(type: CST.TokenType | null, lexeme: string): void {
    const at = this.#at;
    switch (type) {
      case 'alias':
      case 'tag':
      case 'anchor':
      case 'explicit-key-ind':
        this.slips.push({ at, of: this.#behind(lexeme), ...beginsWith(lexeme.charAt(0)) });
        this.hasAlias ||= type === 'alias';
        this.#refuseDepth(type === 'explicit-key-ind' ? (this.#indicators += 1) : 0);
        break;
      case 'directive-line':
        this.slips.push({ at, ...instruction });
        break;
      case 'single-quoted-scalar':
      case 'double-quoted-scalar':
        this.#readQuoted(lexeme);
        break;
      case 'flow-map-start':
      case 'flow-seq-start':
        this.#brackets.push(at);
        this.#refuseDepth(this.#brackets.length);
        break;
      case 'flow-map-end':
      case 'flow-seq-end':
        this.#brackets.pop();
        break;
      case 'map-value-ind':
      case 'seq-item-ind':
        this.#entry = at;
        if (this.#brackets.length === 0) this.#refuseDepth((this.#indicators += 1));
        break;
      case 'newline':
        this.#indicators = 0;
        break;
      case 'block-scalar-header':
        this.#header = /\d/.test(lexeme) ? at : undefined;
        break;
      case 'comment':
        this.#readComment(lexeme);
    }
  }

  #readComment(comment: string): void {
    const [yaml, at, followsText, entry] = [this.#yaml, this.#at, this.#followsText, this.#entry];
    if (!cutsText(comment, { yaml, at, followsText, entry })) return;
    const message = `is cut off at "${excerpt(comment)}"`;
    const mend = `${inQuotes}; where it is a comment, put a space after #`;
    this.slips.push({ at, message, mend });
  }

  /** Where on its line that begins which a tag or an anchor stands before. */
  #behind(lexeme: string): number {
    const end = this.#at + lexeme.length;
    const next = this.#yaml[end];
    if (next === '\n') return this.#at;
    return next === ' ' ? end + 1 : end;
  }

  #readQuoted(lexeme: string): void {
    const at = this.#at;
    const text = unquoted(lexeme);
    if (text) this.written.push({ at, text });
    if (text !== undefined) return;
    const quote = lexeme.charAt(0);
    const mend = `put ${quote} at its end; where it goes on in the next line, indent that`;
    this.slips.push({ at, message: `has no closing ${quote}`, mend, ends: true });
  }

  #refuseDepth(steps: number): void {
    if (steps <= deepest) return;
    this.isTooDeep = true;
    this.slips.push({ at: this.#at, ...tooDeep, ends: true });
  }

  #endFlow(): void {
    const [at] = this.#brackets.splice(0);
    if (at === undefined) return;
    const within = this.slips.findLast((slip) => slip.at > at);
    if (within) {
      // A bracket that stands behind # or in an open quote is no bracket.
      within.ends = true;
      return;
    }
    const open = this.#yaml.charAt(at);
    const close = open === '[' ? ']' : '}';
    const mend = `put ${close} at its end; a text that begins with ${open} goes into quotes`;
    this.slips.push({ at, message: `has a ${open} without its ${close}`, mend, ends: true });
  }
}
