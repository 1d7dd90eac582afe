/** Markdown tree → HTML tree, in which the newsroom's own parts are elements that carry their data. */
import type { Element, Root as HastRoot } from 'hast';
import type { Root } from 'mdast';
import { toHast as mdastToHast, type State } from 'mdast-util-to-hast';
import type { Photo, Video } from '../photos/photo.ts';
import type { PhotoFields } from '../schema/photo.ts';
import type { AsideNode, GalleryNode, PhotoNode, PullQuoteNode, VideoNode } from './nodes.ts';

/** The newsroom's own parts. Whoever prints a text prints each of them. */
export const partNames = ['photo', 'gallery', 'embedded-video', 'aside', 'pull-quote'] as const;
export type PartName = (typeof partNames)[number];

export function isPart(element: Element): element is Element & { tagName: PartName } {
  return (partNames as readonly string[]).includes(element.tagName);
}

declare module 'hast' {
  interface ElementData {
    photos?: Photo[];
    video?: Video;
  }
}

/** @param resolve finds the picture that a record in the text speaks of, unless it may not be shown */
export function toHast(root: Root, resolve: (fields: PhotoFields) => Photo | undefined): HastRoot {
  const element = (tagName: PartName, data: Element['data'], children: Element['children'] = []) =>
    ({ type: 'element', tagName, properties: {}, children, data }) as Element;

  const shown = (photos: PhotoFields[]) =>
    photos.map(resolve).filter((photo) => photo !== undefined);

  return mdastToHast(root, {
    handlers: {
      photo: (_: State, { photo }: PhotoNode) => element('photo', { photos: shown([photo]) }),
      gallery: (_: State, { children }: GalleryNode) =>
        element('gallery', { photos: shown(children.map(({ photo }) => photo)) }),
      video: (_: State, { video }: VideoNode) =>
        element('embedded-video', { video: { ...video, poster: resolve(video.poster) } }),
      aside: (state: State, node: AsideNode) =>
        element('aside', {}, state.wrap(state.all(node), true)),
      pullQuote: (state: State, node: PullQuoteNode) =>
        element('pull-quote', {}, state.wrap(state.all(node), true)),
    },
  }) as HastRoot;
}
