/**
 * The nodes that a tree of Markdown has by itself, with those of our syntax that no story's tree holds in
 * the end. What is left are the newsroom's own parts, of which each translation must know every one.
 */
import type { Nodes } from 'mdast';
import type {} from '../body/pair-tags.ts';
import type {} from '../body/syntax/story-syntax.ts';

export type MarkdownContent = Extract<
  Nodes,
  {
    type:
      | ('root' | 'paragraph' | 'heading' | 'thematicBreak' | 'blockquote' | 'list' | 'listItem')
      | ('code' | 'html' | 'definition' | 'text' | 'emphasis' | 'strong' | 'delete' | 'inlineCode')
      | ('break' | 'link' | 'image' | 'linkReference' | 'imageReference' | 'yaml')
      | ('table' | 'tableRow' | 'tableCell' | 'footnoteDefinition' | 'footnoteReference')
      | ('tag' | 'comment' | 'stray' | 'element')
      // Those of MDX, which a test reads our files with.
      | `mdx${string}`;
  }
>;
