/** The newsroom's own parts of a story's text, as nodes of its Markdown tree. */
import type { BlockContent, Data, DefinitionContent, Node, Parent, PhrasingContent } from 'mdast';
import type { PhotoFields, VideoFields } from '../schema/photo.ts';

export interface PhotoNode extends Node {
  type: 'photo';
  photo: PhotoFields;
}

export interface VideoNode extends Node {
  type: 'video';
  video: VideoFields;
}

export interface GalleryNode extends Parent {
  type: 'gallery';
  children: PhotoNode[];
}

export interface AsideNode extends Parent {
  type: 'aside';
  children: (BlockContent | DefinitionContent)[];
}

export interface PullQuoteNode extends Parent {
  type: 'pullQuote';
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
    photo: PhotoNode;
    video: VideoNode;
    gallery: GalleryNode;
    aside: AsideNode;
    pullQuote: PullQuoteNode;
    details: DetailsNode;
    summary: SummaryNode;
  }
  interface PhrasingContentMap {
    inlineElement: InlineElementNode;
  }
  interface RootContentMap {
    photo: PhotoNode;
    video: VideoNode;
    gallery: GalleryNode;
    aside: AsideNode;
    pullQuote: PullQuoteNode;
    details: DetailsNode;
    summary: SummaryNode;
    inlineElement: InlineElementNode;
  }
}
