/** A story that runs with the words of the template, which tell its editor what to write. */
import type { ContentFile } from '../reader/content-files.ts';
import { foundAlone } from '../reader/found-alone.ts';
import { templateWords } from '../schema/template-words.ts';
import type { Problem } from './problem.ts';
import { fieldOf, lineInFile, textsNamed } from './story-fields.ts';

const { body, ...fields } = templateWords;
const names = new Set(Object.keys(fields));
const words = new Set<string>(Object.values(fields));
const mend = 'write your own, or make it a draft again with draft: true';

export function checkTemplateWords(files: ContentFile[]): Problem[] {
  return files
    .filter(
      (file) =>
        (file.type === 'Article' || file.type === 'LiveEntry') && fieldOf(file, 'draft') !== true,
    )
    .flatMap(templateWordsIn);
}

export const templateWordsIn = foundAlone('template words', (file) => [
  ...inFields(file),
  ...inBody(file),
]);

function inFields({ file, data, lineOf }: ContentFile): Problem[] {
  return [...textsNamed(names, data)]
    .filter(({ text }) => words.has(text))
    .map(({ path }) => ({
      file,
      line: lineOf(path),
      field: path.join('.'),
      message: 'still says what the template says',
      mend,
    }));
}

function inBody(source: ContentFile): Problem[] {
  const { opening } = source.text;
  if (!opening?.words.startsWith(body)) return [];
  return [
    {
      file: source.file,
      line: lineInFile(source, opening.line),
      field: '',
      message: `still begins with "${body}", which the template says`,
      mend,
    },
  ];
}
