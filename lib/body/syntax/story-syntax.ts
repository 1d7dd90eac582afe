/** All of our own syntax, as a plugin of remark, and the nodes that it becomes. */
import type { CompileContext, Extension, Handle } from 'mdast-util-from-markdown';
import type { Literal } from 'mdast';
import type { Extension as Syntax } from 'micromark-util-types';
import type { Processor } from 'unified';
import { isInlineName } from '../inline-elements.ts';
import { commentSyntax } from './comment-syntax.ts';
import { straySyntax } from './stray-syntax.ts';
import { tagSyntax } from './tag-syntax.ts';

/** One tag as it was typed; an element's two are brought together later. */
export interface TagNode extends Literal {
  type: 'tag';
}

/** What it says is nobody's business; its place is. */
export interface CommentNode extends Literal {
  type: 'comment';
}

export interface StrayNode extends Literal {
  type: 'stray';
}

declare module 'mdast' {
  interface PhrasingContentMap {
    tag: TagNode;
    comment: CommentNode;
    stray: StrayNode;
  }
  interface RootContentMap {
    tag: TagNode;
    comment: CommentNode;
    stray: StrayNode;
  }
}

type Data = { micromarkExtensions?: Syntax[]; fromMarkdownExtensions?: Extension[] };

export function storySyntax(this: Processor): void {
  const data = this.data() as Data;
  const html = { disable: { null: ['htmlFlow', 'htmlText'] } };
  const syntax = [html, tagSyntax(isInlineName), commentSyntax, straySyntax];
  (data.micromarkExtensions ??= []).push(...syntax);
  (data.fromMarkdownExtensions ??= []).push({ enter, exit });
}

type Literals = TagNode | CommentNode | StrayNode;

const begin = (type: Literals['type']): Handle =>
  function (token) {
    this.enter({ type, value: '' }, token);
  };

/** A token of several lines comes in pieces, without the marks at the start of each line. */
const addLine: Handle = function (token) {
  const node = this.stack.at(-1) as Literals;
  const line = node.position!.start.line + node.value.split('\n').length - 1;
  node.value += '\n'.repeat(token.start.line - line) + this.sliceSerialize(token);
};

const end: Handle = function (token) {
  this.exit(token);
};

const enter = { tag: begin('tag'), comment: begin('comment'), stray: begin('stray') };
const exit = {
  tagData: addLine,
  tag: end,
  commentData: addLine,
  comment: end,
  stray(this: CompileContext, token: Parameters<Handle>[0]): undefined {
    (this.stack.at(-1) as StrayNode).value = this.sliceSerialize(token);
    this.exit(token);
  },
};
