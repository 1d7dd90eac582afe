import type { Nodes } from 'mdast';
import type { PhotoFields } from '../schema/photo.ts';
import { componentNamed } from './components/components.ts';

/** Every picture in a part of a text, in their order: photos, those of galleries, posters. */
export function photosIn(node: Nodes): PhotoFields[] {
  const own = node.type === 'component' ? componentNamed(node.name).photos(node.fields) : [];
  return 'children' in node ? [...own, ...node.children.flatMap(photosIn)] : own;
}
