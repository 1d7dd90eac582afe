/** The newsroom's own parts of a story's text, as nodes of its Markdown tree. */
import type { BlockContent, Data, DefinitionContent, Parent, PhrasingContent } from 'mdast';
import type { ComponentName } from './components/components.ts';

/** A component with its record; the record's shape is that of its schema. */
export interface ComponentNode extends Parent {
  type: 'component';
  name: ComponentName;
  fields: object;
  children: (BlockContent | DefinitionContent)[];
}

/** A part of the text that a reader opens; its summary comes first. */
export interface DetailsNode extends Parent {
  type: 'details';
  data: { hName: 'details' } & Data;
  children: (SummaryNode | BlockContent | DefinitionContent)[];
}

export interface SummaryNode extends Parent {
  type: 'summary';
  data: { hName: 'summary' } & Data;
  children: (PhrasingContent | BlockContent)[];
}

/** One of the few elements of HTML that stand in a line; `hName` is its name. */
export interface InlineElementNode extends Parent {
  type: 'inlineElement';
  data: { hName: string } & Data;
  children: PhrasingContent[];
}

declare module 'mdast' {
  interface BlockContentMap {
    component: ComponentNode;
    details: DetailsNode;
    summary: SummaryNode;
  }
  interface PhrasingContentMap {
    inlineElement: InlineElementNode;
  }
  interface RootContentMap {
    component: ComponentNode;
    details: DetailsNode;
    summary: SummaryNode;
    inlineElement: InlineElementNode;
  }
}
