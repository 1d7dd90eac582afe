/** Takes one paper out of a content folder and writes the beginning of another. */
import glob from 'fast-glob';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { pluralKinds } from '../../lib/language/plural-kinds.ts';
import { knownWords, missingWords } from '../../lib/language/words.ts';
import { en } from '../../lib/language/words/en.ts';
import { usualColors } from '../../lib/schema/brand.ts';
import { slugOf } from '../new/draft.ts';

export type Paper = {
  name: string;
  /** A tag like `de`. */
  language: string;
  timeZone: string;
  /** The names of the sections, in their order. */
  sections: string[];
};

const templates = 'scripts/new-paper/templates';

/** The languages whose standing pages are written: the first is for all others. */
export const templateLanguages = ['en', 'de', 'ar', 'ja'] as const;

/**
 * @param since the instant from which lost stories count
 * @returns the files that were written, from the repository's root
 */
export function writePaper(contentDir: string, paper: Paper, since: Date): string[] {
  rmSync(contentDir, { recursive: true, force: true });
  const from = join(templates, templateLanguage(paper.language));
  const values = valuesOf(paper, since);
  const files = glob.sync('**/*', { cwd: from }).sort();
  for (const file of files) {
    put(join(contentDir, file), filled(readFileSync(join(from, file), 'utf8'), values));
  }
  const sections = paper.sections.map((name, i) => {
    // A name without a letter of an address: its file can be renamed until readers know it.
    const file = join('sections', `${slugOf(name, paper.language) || `section-${i + 1}`}.yaml`);
    put(join(contentDir, file), `name: ${JSON.stringify(name)}\norder: ${i + 1}\n`);
    return file;
  });
  const words = ownWords(paper.language).map(([file, text]) => {
    put(join(contentDir, file), text);
    return file;
  });
  return [...files, ...sections, ...words].map((file) => join(contentDir, file));
}

/** The interface's words for the newsroom to translate, where Broadsheet does not speak its language. */
function ownWords(language: string): [file: string, text: string][] {
  if (missingWords(knownWords(language, () => undefined)).length === 0) return [];
  const kinds = [...pluralKinds(language).keys()];
  const inBrackets = (_: string, word: unknown) =>
    typeof word === 'string' ? `[[${word}]]` : hasForms(word) ? formsOf(word, kinds) : word;
  return [[`words/${language}.yaml`, stringify(en, inBrackets, { lineWidth: 0 })]];
}

type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

function hasForms(word: unknown): word is Forms {
  return typeof word === 'object' && word !== null && 'other' in word;
}

/** A text for each kind of number of that language, to be translated. */
function formsOf(english: Forms, kinds: Intl.LDMLPluralRule[]): object {
  return Object.fromEntries(kinds.map((kind) => [kind, english[kind] ?? english.other]));
}

export function templateLanguage(tag: string): (typeof templateLanguages)[number] {
  const { language } = new Intl.Locale(tag);
  return templateLanguages.find((known) => known === language) ?? 'en';
}

function put(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

function valuesOf({ name, language, timeZone }: Paper, since: Date): Record<string, string> {
  const values: Record<string, string> = { name, language, timeZone, now: since.toISOString() };
  for (const [scheme, palette] of Object.entries(usualColors)) {
    for (const [color, value] of Object.entries(palette)) values[`${scheme}.${color}`] = value;
  }
  return values;
}

/** In a field as quoted YAML has it, in the text below as Markdown has it. */
function filled(template: string, values: Record<string, string>): string {
  const end = template.startsWith('---') ? template.indexOf('\n---\n') : template.length;
  const fill = (text: string, escape: (value: string) => string) =>
    text.replace(/\{\{([\w.]+)\}\}/g, (_, key: string) => escape(values[key] ?? ''));
  const asYaml = (value: string) => JSON.stringify(value).slice(1, -1);
  const asMarkdown = (value: string) => value.replace(/[\\`*_{}[\]<>]/g, '\\$&');
  return fill(template.slice(0, end), asYaml) + fill(template.slice(end), asMarkdown);
}
