/** The newsroom's own parts of a story's text, as nodes of its Markdown tree. */
import type { BlockContent, DefinitionContent, Node, Parent } from 'mdast';
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

declare module 'mdast' {
  interface BlockContentMap {
    photo: PhotoNode;
    video: VideoNode;
    gallery: GalleryNode;
    aside: AsideNode;
    pullQuote: PullQuoteNode;
  }
  interface RootContentMap {
    photo: PhotoNode;
    video: VideoNode;
    gallery: GalleryNode;
    aside: AsideNode;
    pullQuote: PullQuoteNode;
  }
}
