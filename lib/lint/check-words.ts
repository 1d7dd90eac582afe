/** Whether the interface can speak each language that the paper or a story asks for. */
import { pluralKinds } from '../language/plural-kinds.ts';
import { knownWords, languages, missingWords, type SomeWords } from '../language/words.ts';
import { en } from '../language/words/en.ts';
import { isLanguage } from '../schema/fields.ts';
import type { ContentFile } from '../reader/content-files.ts';
import type { Problem } from './problem.ts';
import { textOf } from './story-fields.ts';

export function checkWords(files: ContentFile[]): Problem[] {
  const own = new Map(files.filter(({ type }) => type === 'Words').map((file) => [file.id, file]));
  const told = new Set<string>();
  return [
    ...[...own.values()].flatMap((file) => [...tagFault(file), ...missingForms(file)]),
    ...files
      .filter(({ type }) => type === 'Site' || type === 'Article')
      .flatMap((file) => {
        const language = textOf(file, 'language');
        if (!language || !isLanguage(language) || told.has(language)) return [];
        told.add(language);
        return wordFaults(file, language, own);
      }),
  ];
}

function tagFault({ file, id }: ContentFile): Problem[] {
  if (isLanguage(id) && Intl.getCanonicalLocales(id)[0] === id) return [];
  const mend = 'name the file by the language of its words, like en.yaml, en-GB.yaml or fr.yaml';
  return [{ file, line: 1, field: '', message: `"${id}" is not a language tag`, mend }];
}

/** Whoever gives one form alone says every number by it; of several, each kind of number needs its own. */
function missingForms({ file, id, data, lineOf }: ContentFile): Problem[] {
  if (!isLanguage(id)) return [];
  return fieldsOf(data).flatMap(([group, words]) =>
    fieldsOf(words).flatMap(([name, forms]) => {
      const given = fieldsOf(forms).map(([kind]) => kind);
      if (given.length < 2) return [];
      return [...pluralKinds(id)]
        .filter(([kind, counts]) => !given.includes(kind) && counts.length > 0)
        .map(([kind, counts]) => ({
          ...{ file, line: lineOf([group, name]), field: `${group}.${name}.${kind}` },
          message: `is missing, the form for ${counts.join(', ')}`,
          mend: 'write it; until then such a number is said as any other',
          warning: true,
        }));
    }),
  );
}

/** As written, which may be anything: the schema says so elsewhere. */
function fieldsOf(value: unknown): [name: string, value: unknown][] {
  return typeof value === 'object' && value !== null ? Object.entries(value) : [];
}

function wordFaults(
  { file, lineOf }: ContentFile,
  language: string,
  own: Map<string, ContentFile>,
): Problem[] {
  const known = knownWords(language, (tag) => own.get(tag)?.data as SomeWords | undefined);
  const missing = missingWords(known);
  const wordsFile = own.get(language)?.file;
  if (!wordsFile && missing.length > 0) {
    const names = Object.keys(languages).join(', ');
    return [
      {
        file,
        line: lineOf(['language']),
        field: 'language',
        message: `is ${language}, in which there are no words for the interface`,
        mend: `write one of ${names}, or give every word in words/${language}.yaml`,
      },
    ];
  }
  return missing.map(([group, name]) => ({
    file: wordsFile ?? file,
    line: 1,
    field: `${group}.${name}`,
    message: 'is missing',
    mend: `write it; in English it is ${JSON.stringify(en[group][name as never])}`,
  }));
}
