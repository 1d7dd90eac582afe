import type { Nodes, Root } from 'mdast';
import type { PhotoFields } from '../schema/photo.ts';

/** Every picture in a body, in order, a video's poster among them. */
export function photosIn(root: Root): PhotoFields[] {
  const found: PhotoFields[] = [];
  const visit = (node: Nodes) => {
    if (node.type === 'photo') found.push(node.photo);
    if (node.type === 'video') found.push(node.video.poster);
    if ('children' in node) node.children.forEach(visit);
  };
  visit(root);
  return found;
}
