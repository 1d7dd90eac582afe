/** Whether the interface can speak each language that the paper or a story asks for. */
import { knownWords, languages, missingWords, type SomeWords } from '../language/words.ts';
import { en } from '../language/words/en.ts';
import { isLanguage } from '../schema/paper.ts';
import type { ContentFile } from '../reader/content-files.ts';
import type { Problem } from './problem.ts';
import { textOf } from './story-fields.ts';

export function checkWords(files: ContentFile[]): Problem[] {
  const own = new Map(files.filter(({ type }) => type === 'Words').map((file) => [file.id, file]));
  const told = new Set<string>();
  return [
    ...[...own.values()].flatMap(tagFault),
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
