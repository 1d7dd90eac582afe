/** What a file of words must hold: what the English one does, with the same places to fill in. */
import type { en } from './en.ts';

/** The names of the places in a phrase: `at` of `Published {at}`. */
export type Places<Phrase> = Phrase extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Places<Rest>
  : never;

/** A text with each of these places in it, in any order. */
type Holding<Name extends string> = [Name] extends [never]
  ? string
  : (Name extends string ? (text: `${string}{${Name}}${string}`) => void : never) extends (
        text: infer Text,
      ) => void
    ? Text
    : never;

/** A form for each kind of number of the language; those of small numbers may say the number in words. */
type Forms<Name extends string> = { [Kind in Intl.LDMLPluralRule]?: string } & {
  other: Holding<Name>;
};

type In<T> = T extends string
  ? Holding<Places<T>>
  : T extends { other: string }
    ? Forms<Places<T['other']>>
    : { [Key in keyof T]: In<T[Key]> };

/** The type of a language's file. */
export type Wording = In<typeof en>;

declare const places: unique symbol;

/** A text whose places are known by name, to whoever fills them in. */
export type Phrase<Name extends string> = string & { [places]?: Name };
export type Plural<Name extends string> = { [Kind in Intl.LDMLPluralRule]?: Phrase<Name> } & {
  other: Phrase<Name>;
};

type Ready<T> = T extends string
  ? [Places<T>] extends [never]
    ? string
    : Phrase<Places<T>>
  : T extends { other: string }
    ? Plural<Places<T['other']>>
    : { [Key in keyof T]: Ready<T[Key]> };

/** The same, ready to be said. */
export type Words = Ready<typeof en>;
