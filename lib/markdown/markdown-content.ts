/**
 * The nodes that a tree of MDX has by itself. What is left of a story's nodes without them are the
 * newsroom's own parts, of which each translation must know every one.
 */
import type { Nodes } from 'mdast';
import type {} from 'mdast-util-mdx';

export type MarkdownContent = Extract<
  Nodes,
  {
    type:
      | ('root' | 'paragraph' | 'heading' | 'thematicBreak' | 'blockquote' | 'list' | 'listItem')
      | ('code' | 'html' | 'definition' | 'text' | 'emphasis' | 'strong' | 'delete' | 'inlineCode')
      | ('break' | 'link' | 'image' | 'linkReference' | 'imageReference' | 'yaml')
      | ('table' | 'tableRow' | 'tableCell' | 'footnoteDefinition' | 'footnoteReference')
      | ('mdxjsEsm' | 'mdxFlowExpression' | 'mdxTextExpression')
      | ('mdxJsxFlowElement' | 'mdxJsxTextElement');
  }
>;
