import type { Nodes, Root } from 'mdast';
import type { PhotoFields } from '../schema/photo.ts';
import { lineOf } from './attributes.ts';

/** Every picture in a body, in order, a video's poster among them; lines count from the body's first. */
export function photosIn(root: Root): (PhotoFields & { line: number })[] {
  const found: (PhotoFields & { line: number })[] = [];
  const visit = (node: Nodes) => {
    if (node.type === 'photo') found.push({ ...node.photo, line: lineOf(node) });
    if (node.type === 'video') found.push({ ...node.video.poster, line: lineOf(node) });
    if ('children' in node) node.children.forEach(visit);
  };
  visit(root);
  return found;
}
