/** The fields of a form, and what is chosen in them, under the names that the paper's language has for them. */
import type { FormField } from './form-field.ts';
import { labelOf } from './form-field.ts';
import type { EnglishWords, FormWords } from './words.ts';

export function nameFields(fields: FormField[], words: FormWords | EnglishWords): FormField[] {
  return fields.map((field) => nameField(field, words));
}

function nameField(field: FormField, words: FormWords | EnglishWords): FormField {
  const { fields, field: only, types, options } = field as Parts;
  const { hint: asChecked, ...rest } = field;
  // What can be chosen stands below, in words of the paper's language.
  const tellsChoices = options?.every(({ value }) => asChecked?.includes(value));
  const hint = tellsChoices ? undefined : asChecked?.replace(shownByControl, '');
  return {
    ...rest,
    ...(hint && { hint }),
    label: labelIn(field.name, words),
    ...(field.widget === 'list' && { label_singular: oneOf(field.name, words) }),
    ...(options && { options: options.map((one) => named(one, one.value, words.choices)) }),
    ...(fields && { fields: nameFields(fields, words) }),
    ...(only && { field: nameField(only, words) }),
    ...(types && {
      types: types.map((one) => ({
        ...named(one, one.name, words.blocks),
        fields: nameFields(one.fields, words),
      })),
    }),
  };
}

function oneOf(name: string, { one }: FormWords | EnglishWords): string | undefined {
  return (one as Partial<Record<string, string>>)[name];
}

type Parts = {
  fields?: FormField[];
  field?: FormField;
  types?: { name: string; label: string; fields: FormField[] }[];
  options?: { value: string; label: string }[];
};

function named<T extends { label: string }>(
  one: T,
  name: string,
  names: Partial<Record<string, string>>,
): T {
  return { ...one, label: names[name] ?? one.label };
}

/** How a file has it: on a form one chooses from what is there, from a calendar, or ticks a box. */
const shownByControl = new RegExp(
  [
    /^true or false$|^true for /,
    /^(a list of|the) ids? of (a file|files) under [\w/]+(, )?/,
    /^a list of slugs of |^the slug of |^a story's slug: .+/,
    /^a list of entries with [\w, ]+[,;] /,
    /([,:] |^)an instant with its offset, like [\dT:-]+/,
    /, \[x, y\], each from 0 to 1$/,
  ]
    .map(({ source }) => source)
    .join('|'),
);

/** A poster in a text has all its fields beside those of its video: `posterAlt`. */
export function labelIn(name: string, { labels }: FormWords | EnglishWords): string {
  const known = labels as Partial<Record<string, string>>;
  const [, part = ''] = /^poster([A-Z]\w*)$/.exec(name) ?? [];
  const inPoster = known[part.charAt(0).toLowerCase() + part.slice(1)];
  return known[name] ?? (inPoster ? `${known.poster}: ${inPoster}` : labelOf(name));
}
