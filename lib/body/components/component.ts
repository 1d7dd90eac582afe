/**
 * A component of a story's text, such as `<Photo …/>`: one record says all of it but how the page draws
 * it, which `components/body/story-components.tsx` does.
 */
import type { ElementContent } from 'hast';
import type { z } from 'zod';
import type { Block } from '../../inline-markdown/markdown-nodes.ts';
import type { Locale } from '../../language/locale.ts';
import type { FrameColors, Photo } from '../../photos/photo.ts';
import type { PhotoFields } from '../../schema/photo.ts';

type Values = Record<string, unknown>;

/** Finds the picture that a record speaks of, unless it may not be shown. */
export type PhotoOf = (fields: PhotoFields) => Photo | undefined;

/** What a text is shown with. */
export type StoryContext = {
  photoOf: PhotoOf;
  /** Of frames that wait for a click. */
  colors: FrameColors;
  locale: Locale;
  /** Whether readers may load a frame of this host, on a click. */
  mayFrame: (host: string) => boolean;
  /** Whether readers may send a form to this host. */
  maySend: (host: string) => boolean;
  /** How many bytes a file of the paper's own has, by its address. */
  bytesOf: (address: string) => number | undefined;
};

/** What a component says in prose, for the rules of style and of links. */
export type Prose = { alt?: string; caption?: string; title?: string };

/** What there is to say of the text around it, when it is written as Markdown. */
export type MarkdownPlace = {
  /** With which addresses within the paper become whole. */
  origin: string;
  /** Whether the text says these words elsewhere. */
  isRepeated: (words: string) => boolean;
  locale: Locale;
};

export type Component<Fields extends object, Shown extends object> = {
  /** What editors read where they choose it. */
  help: string;
  /** What an editor types; `$1` and on are the places to fill, `$0` the last. */
  snippet: string[];
  /** Of its attributes. */
  schema: z.ZodType<Fields>;
  /** What may stand between its tags. */
  holds: 'nothing' | 'photos' | 'blocks';
  /** The attributes by name → its fields as the schema has them; the same where it is left out. */
  fieldsOf?: (values: Values) => Values;
  /** The attribute in which a field stands; its path with dots where it is left out. */
  attributeOf?: (path: string[]) => string;
  /** The field that is a picture; none in the path where the whole record is one. */
  picture?: string[];
  /** The pictures that it shows by itself, in their order. */
  photos: (fields: Fields) => PhotoFields[];
  prose: (fields: Fields) => Prose[];
  /** The address that it shows in a frame, where the paper lets its host in. */
  frame?: (fields: Fields) => string;
  /** The address that its form is sent to, where the paper lets that. */
  form?: (fields: Fields) => string;
  /** The address of the file of the paper's own that it plays. */
  file?: (fields: Fields) => string | undefined;
  /** Its words for the search index, a line each. */
  words: (fields: Fields) => string[];
  /** What page and feed draw. @param photos that stand between its tags */
  show: (fields: Fields, context: StoryContext, photos: Photo[]) => Shown;
  /** Plain HTML that any feed reader shows. @param children what stands between its tags */
  html: (shown: Shown, children: ElementContent[], locale: Locale) => ElementContent[];
  /** @param children what stands between its tags; `words` is the same as text */
  markdown: (shown: Shown, children: Block[], words: string, place: MarkdownPlace) => Block[];
};

export function component<Fields extends object, Shown extends object>(
  record: Component<Fields, Shown>,
): Component<Fields, Shown> {
  return record;
}
