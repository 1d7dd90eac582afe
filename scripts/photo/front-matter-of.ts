/** A picture's record as the front matter of a story. */
import { Document, isScalar } from 'yaml';
import { photoSchema, type PhotoFields } from '../../lib/schema/photo.ts';
import type { PhotoRecord } from '../../lib/photos/photo-record.ts';

/** Left empty, these stop the build: a placeholder might be published. */
const required = {
  alt: ' what the picture shows, for those who cannot see it',
  credit: ' the line exactly as the agency wants it',
};

/**
 * @param src the file's name, as a story gives it
 * @returns YAML, with every text that the schema takes; what is required and missing stands empty.
 *   `ai` is left to the file, whose own word for how a picture was made is the more exact one
 */
export function frontMatterOf(record: PhotoRecord, src: string): string {
  const { alt, caption, credit, creators, copyright, license, acquire, source } = record;
  const [creator, ...others] = creators;
  const fields = {
    src,
    alt: alt || null,
    caption,
    credit: credit || null,
    // The field holds one name; several stay where they come from, in the file or the credit.
    creator: others.length > 0 ? undefined : creator,
    copyright,
    license,
    acquire,
    source,
  };
  const taken = Object.entries(fields).filter(
    ([name, value]) => value === null || (value !== undefined && isTaken(name, value)),
  );
  const document = new Document({ lead: { photo: Object.fromEntries(taken) } });
  for (const [name, comment] of Object.entries(required)) {
    const node = document.getIn(['lead', 'photo', name], true);
    if (isScalar(node) && node.value === null) node.comment = comment;
  }
  return document.toString({ nullStr: '', lineWidth: 80, singleQuote: true });
}

/** A file may hold what front matter refuses, an address without https say; it then stays there. */
function isTaken(name: string, value: unknown): boolean {
  return name in photoSchema.shape
    ? photoSchema.shape[name as keyof PhotoFields].safeParse(value).success
    : false;
}
