/** Every place that asks for a picture, with its record as it was written. */
import { lineOfField, nameOfField } from '../body/picture-attributes.ts';
import { photoSchema, type PhotoFields } from '../schema/photo.ts';
import type { ContentFile } from '../reader/content-files.ts';
import { onceFor } from '../reader/once-for.ts';
import type { PhotoContext } from './photo-rule.ts';
import { shownFrom, textOf } from './story-fields.ts';

export type PhotoUse = {
  file: string;
  /** Empty where the record has none. */
  src: string;
  /** As written: values may be of any type. */
  written: Record<string, unknown>;
  /** The name of a field, as in `lead.photo.alt` or `<Video> posterAlt`. */
  nameOf: (field: string) => string;
  /** Its line in the file; the picture's own where it does not stand there. */
  lineOf: (field: string) => number;
} & Pick<PhotoContext, 'isLead' | 'headlines' | 'standfirst'> & {
    /** From when on readers may see it, in milliseconds; of what is no story, for ever. */
    shownFrom: number;
  };

export const photoUses = onceFor((source: ContentFile): PhotoUse[] => {
  const { file, data, pictures, bodyLine, lineOf } = source;
  const around = {
    headlines: [['title'], ['teaser', 'title']].flatMap((path) => {
      const text = textOf(source, ...path);
      return text ? [{ field: path.join('.'), text }] : [];
    }),
    standfirst: textOf(source, 'standfirst'),
    shownFrom:
      source.type === 'Article' || source.type === 'LiveEntry' ? shownFrom(source) : Infinity,
  };
  const inFields = [...records(data, [])].map(({ path, written }) => ({
    file,
    src: sourceOf(written),
    written,
    nameOf: (field: string) => [...path, field].join('.'),
    lineOf: (field: string) => lineOf([...path, field]),
    isLead: path[0] === 'lead',
    ...around,
  }));
  const inBody = pictures.map((picture) => ({
    file,
    src: sourceOf(picture.fields),
    written: picture.fields,
    nameOf: (field: string) => nameOfField(picture, field),
    lineOf: (field: string) => bodyLine - 1 + lineOfField(picture, field),
    isLead: false,
    ...around,
  }));
  return [...inFields, ...inBody];
});

/** Of a record with faults, the fields that have none; the schema tells the others. */
export const soundFields = onceFor(({ src, written }: PhotoUse): PhotoFields => {
  const sound = Object.entries(photoSchema.shape).flatMap(([field, schema]) => {
    const result = schema.safeParse(written[field]);
    return result.success && result.data !== undefined ? [[field, result.data]] : [];
  });
  return { src, ...(Object.fromEntries(sound) as Partial<PhotoFields>) };
});

type WrittenPhoto = { path: PropertyKey[]; written: Record<string, unknown> };

/** Every record, however deep: lead, poster, teaser, share card, author, a front's place; without its `src` too. */
function* records(data: unknown, path: PropertyKey[]): Generator<WrittenPhoto> {
  if (typeof data !== 'object' || data === null) return;
  const written = data as Record<string, unknown>;
  const key = path.at(-1);
  if (key === 'photo' || key === 'poster') yield { path, written };
  for (const [inner, value] of Object.entries(written)) {
    if (typeof value !== 'object') continue;
    yield* records(value, [...path, Array.isArray(data) ? Number(inner) : inner]);
  }
}

/** Empty where it is missing or no text, which the schema tells. */
function sourceOf({ src }: Record<string, unknown>): string {
  return typeof src === 'string' ? src.trim() : '';
}
