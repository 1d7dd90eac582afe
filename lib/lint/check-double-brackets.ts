/**
 * Words that a template left for the newsroom to write, in [[double brackets]]: on a preview a reminder, in
 * what readers get a fault. Only standing pages, site.yaml and words of the interface begin as templates.
 */
import { textsIn } from './story-fields.ts';
import type { ContentFile } from '../reader/content-files.ts';
import type { Problem } from './problem.ts';

const brackets = /\[\[[^[\]]+\]\]/g;

/** @param isPublic whether readers will get this edition */
export function checkDoubleBrackets(files: ContentFile[], isPublic: boolean): Problem[] {
  return files
    .filter(({ type }) => type === 'Page' || type === 'Site' || type === 'Words')
    .flatMap((source) => [...inFields(source), ...inText(source)])
    .map((problem) => (isPublic ? problem : { ...problem, warning: true }));
}

function inFields({ file, data, lineOf }: ContentFile): Problem[] {
  return [...textsIn(data)].flatMap(({ path, text }) =>
    (text.match(brackets) ?? []).map((words) => told(file, lineOf(path), path.join('.'), words)),
  );
}

function inText({ file, type, body, bodyLine }: ContentFile): Problem[] {
  if (type !== 'Page') return [];
  return body()
    .split('\n')
    .flatMap((line, i) =>
      (line.match(brackets) ?? []).map((words) => told(file, bodyLine + i, '', words)),
    );
}

function told(file: string, line: number, field: string, words: string): Problem {
  const message = `${field ? '' : 'the text '}still holds "${words}" of the template`;
  return { file, line, field, message, mend: 'write your own words in place of the brackets' };
}
