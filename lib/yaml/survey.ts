/** A walk through what the parser made of a YAML text: the words it holds, and what no file needs. */
import { isMap, isPair, isScalar, isSeq, type Scalar } from 'yaml';
import { describeUnwanted, unwantedIn } from './characters.ts';
import { beginsWith, deepest, tooDeep, type Slip } from './slips.ts';

export type Survey = {
  /** Names and values in the order of the text. */
  held: string[];
  slips: Slip[];
  isTooDeep: boolean;
};

export function surveyOf(contents: unknown, yaml: string): Survey {
  const survey: Survey = { held: [], slips: [], isTooDeep: false };
  walk(contents, 0, survey, yaml);
  return survey;
}

function walk(node: unknown, depth: number, survey: Survey, yaml: string): void {
  if (isScalar(node)) {
    readScalar(node, survey, yaml);
    return;
  }
  if (isPair(node)) {
    walk(node.key, depth, survey, yaml);
    walk(node.value, depth, survey, yaml);
    return;
  }
  if (!isMap(node) && !isSeq(node)) return;
  if (depth === deepest) {
    if (!survey.isTooDeep) survey.slips.push({ at: node.range?.[0] ?? 0, ...tooDeep, ends: true });
    survey.isTooDeep = true;
    return;
  }
  if (isMap(node)) survey.slips.push(...faultsOfNames(node.items));
  for (const item of node.items) walk(item, depth + 1, survey, yaml);
}

function readScalar({ value, source, range, type }: Scalar, survey: Survey, yaml: string): void {
  const text = typeof value === 'string' ? value : (source ?? '');
  if (text) survey.held.push(text);
  if (type !== 'QUOTE_DOUBLE') return;
  const [at = 0, end = 0] = range ?? [];
  if (!yaml.slice(at, end).includes('\\')) return;
  // As it is typed, such a character is told for the whole file.
  const characters = new Set(unwantedIn(text).map(({ character }) => character));
  for (const character of characters) {
    survey.slips.push({ at, ...describeUnwanted(character) });
  }
}

function faultsOfNames(pairs: { key: unknown }[]): Slip[] {
  const places = new Map<string, number>();
  return pairs.flatMap(({ key }): Slip[] => {
    if (!isScalar(key)) return [];
    const name = String(key.value);
    const [at = 0] = key.range ?? [];
    const before = places.get(name);
    places.set(name, before ?? at);
    if (before !== undefined) return [{ at, ...standsTwice, before }];
    if (/(?! )[\p{Zs}\p{Cf}]/u.test(name)) return [{ at, ...hidden }];
    if (name === '' && key.type === 'PLAIN') return [{ at, ...beginsWith(':') }];
    return name === '<<' && key.type === 'PLAIN' ? [{ at, ...copies }] : [];
  });
}

export const standsTwice = { message: 'stands twice', mend: 'keep one of them' };

const hidden = {
  message: 'has a character in its name that cannot be seen',
  mend: 'type the name again',
};
const copies = { message: 'copies other fields, which is not done here', mend: 'write them out' };
