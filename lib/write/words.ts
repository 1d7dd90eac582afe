/** The words of the editor's forms in the language of the paper. What a field is for stays as the check says it, in English. */
import type { z } from 'zod';
import type { ComponentName } from '../body/components/components.ts';
import { tagsOf } from '../language/words.ts';
import type { Phrase } from '../language/words/wording.ts';
import type { Crop } from '../photos/variants.ts';
import type { StoryKind } from '../schema/choices.ts';
import type { DocumentType, documentTypes } from '../schema/document-types.ts';
import type { BlockFields } from '../schema/front.ts';
import { ar } from './words/ar.ts';
import { de } from './words/de.ts';
import { en } from './words/en.ts';
import { ja } from './words/ja.ts';

/** What has a form. */
export type FormType = Exclude<DocumentType, 'Words' | 'Redirects'>;

/** The name of every field, and of every field in it. */
type NamesIn<T> = T extends readonly (infer Entry)[]
  ? NamesIn<Entry>
  : T extends object
    ? { [Name in keyof T & string]-?: Name | NamesIn<T[Name]> }[keyof T & string]
    : never;
type FieldName = {
  [Type in FormType]: NamesIn<z.input<(typeof documentTypes)[Type]['schema']>>;
}[FormType];
/** Each of the few words that a field takes. */
type ChoicesIn<T> = T extends string
  ? string extends T
    ? never
    : T
  : T extends readonly (infer Entry)[]
    ? ChoicesIn<Entry>
    : T extends object
      ? { [Name in keyof T]-?: ChoicesIn<T[Name]> }[keyof T]
      : never;
type BlockKind = BlockFields['kind'];
type Choice =
  | StoryKind
  | Exclude<
      { [Type in FormType]: ChoicesIn<z.input<(typeof documentTypes)[Type]['schema']>> }[FormType],
      BlockKind
    >;
/** The lists of a form. */
type ListName =
  | 'aliases'
  | 'also'
  | 'blocks'
  | 'corrections'
  | 'embeds'
  | 'files'
  | 'footer'
  | 'forms'
  | 'navigation'
  | 'photos'
  | 'profiles'
  | 'stories';
/** What only components of a text have. */
type AttributeName = 'author' | 'height' | 'action' | 'field' | 'note' | 'button';

export type PictureWords = Record<'whole' | Crop, string> & {
  none: string;
  unread: string;
  usual: string;
  chosen: string;
  left: string;
  top: string;
  byItself: string;
  crops: string;
  says: string;
  filled: Phrase<'fields'>;
  altLength: Phrase<'count' | 'most'>;
  captionLength: Phrase<'count'>;
};

export type FormWords = {
  /** English has them of the schema's names: `publishedAt` is Published at. */
  labels: Record<FieldName | AttributeName | 'body' | 'photos' | 'entry', string>;
  /** What a list holds: Add correction, 1 correction. */
  one: Record<ListName, string>;
  /** Each folder or file, and one entry of it. */
  types: Record<FormType, [all: string, one: string]>;
  /** What a field may say, and what that means; English has it of the schema. */
  choices: Record<Choice, string>;
  /** The kinds of block of a front. */
  blocks: Record<BlockKind, string>;
  components: Record<ComponentName, string>;
  picture: PictureWords;
};

/** Of English only what the names of the schema do not say. */
type OfSchema = 'labels' | 'choices' | 'blocks' | 'components';
export type EnglishWords = Omit<FormWords, OfSchema> & {
  [Part in OfSchema]: Partial<FormWords[Part]>;
};

const languages: Record<string, FormWords | undefined> = { ar, de, ja };

/** @param language the paper's: of `de-AT` those of `de`, and English where there are none */
export function formWords(language: string): FormWords | EnglishWords {
  return (
    tagsOf(language)
      .map((tag) => languages[tag])
      .find(Boolean) ?? en
  );
}
