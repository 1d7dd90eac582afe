/** What a new paper has to be told: by flags, else by questions. */
import { createInterface, type Interface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { isLanguage } from '../../lib/schema/fields.ts';
import { slugOf } from '../new/draft.ts';
import type { Paper } from './write-paper.ts';

export type Answers = Paper & {
  /** The public origin. */
  url: string;
  /** Whether nobody is to be asked whether to go on. */
  yes: boolean;
};

type Question = {
  flag: 'name' | 'language' | 'zone' | 'sections' | 'url';
  ask: string;
  usual: string;
  /** What is wrong with an answer; empty where nothing is. */
  fault: (answer: string, language: string) => string;
};

const questions: Question[] = [
  { flag: 'name', ask: 'Name of the paper', usual: '', fault: (name) => (name ? '' : 'is empty') },
  {
    flag: 'language',
    ask: 'Language, like en, de, ar or ja',
    usual: 'en',
    fault: (tag) => (isLanguage(tag) ? '' : 'is not a language tag, like en or de'),
  },
  {
    flag: 'zone',
    ask: 'Time zone',
    usual: Intl.DateTimeFormat().resolvedOptions().timeZone,
    fault: (timeZone) =>
      isKnown(() => new Intl.DateTimeFormat('en', { timeZone }))
        ? ''
        : 'is not a time zone, like Europe/Berlin',
  },
  { flag: 'sections', ask: 'Sections, with commas between', usual: '', fault: sectionsFault },
  {
    flag: 'url',
    ask: 'Address readers will type',
    usual: 'https://example.org',
    fault: (url) =>
      URL.canParse(url) && /^https?:$/.test(new URL(url).protocol) && new URL(url).pathname === '/'
        ? ''
        : 'is not an address alone, like https://example.org',
  },
];

/** @throws {Error} for a flag that cannot be read, or where the input ends before all is answered */
export async function readAnswers(args: string[]): Promise<Answers> {
  const given = flagsIn(args);
  const found: Record<string, string> = {};
  let terminal: Interface | undefined;
  for (const question of questions) {
    const { flag, fault } = question;
    const told = given[flag];
    if (typeof told === 'string') {
      const wrong = fault(told.trim(), found.language ?? '');
      if (wrong) throw new Error(`--${flag} "${told}" ${wrong}. Nothing was written.`);
      found[flag] = told.trim();
    } else if (given.yes && question.usual) found[flag] = question.usual;
    else if (given.yes) throw new Error(`--${flag} is missing. Nothing was written.`);
    else {
      terminal ??= createInterface({ input: process.stdin, output: process.stdout });
      found[flag] = await ask(terminal, question, found.language ?? '');
    }
  }
  terminal?.close();
  const { name = '', language = '', zone = '', sections = '', url = '' } = found;
  return {
    ...{ name, timeZone: zone, sections: namesIn(sections) },
    language: Intl.getCanonicalLocales(language)[0]!,
    ...{ url: new URL(url).origin, yes: given.yes === true },
  };
}

function flagsIn(args: string[]) {
  const text = { type: 'string' } as const;
  const options = { name: text, language: text, zone: text, sections: text, url: text };
  try {
    return parseArgs({ args, options: { ...options, yes: { type: 'boolean' } } }).values;
  } catch (error) {
    const known = '--name --language --zone --sections "A,B" --url --yes';
    throw new Error(
      `${(error as Error).message.split('. ')[0]}. npm run new-paper takes ${known}.`,
    );
  }
}

async function ask(
  terminal: Interface,
  { ask, usual, fault }: Question,
  language: string,
): Promise<string> {
  for (;;) {
    const answer = await question(terminal, `${ask}${usual ? ` (${usual})` : ''}: `);
    if (answer === undefined) throw new Error('The input ended. Nothing was written.');
    const chosen = answer || usual;
    const wrong = fault(chosen, language);
    if (!wrong) return chosen;
    console.log(`"${chosen}" ${wrong}.`);
  }
}

/** @returns undefined at the end of the input, where the question would wait for ever */
export async function question(terminal: Interface, text: string): Promise<string | undefined> {
  const ended = new Promise<undefined>((done) => {
    terminal.once('close', () => {
      done(undefined);
    });
  });
  return (await Promise.race([terminal.question(text), ended]))?.trim();
}

/** Each language has a comma of its own. */
function namesIn(list: string): string[] {
  return list
    .split(/[,،、，]/)
    .map((name) => name.trim())
    .filter(Boolean);
}

function sectionsFault(list: string, language: string): string {
  const names = namesIn(list);
  if (names.length === 0) return 'names no section';
  const slugs = names.map((name) => slugOf(name, language)).filter(Boolean);
  return new Set(slugs).size === slugs.length
    ? ''
    : 'names two sections that would share an address';
}

function isKnown(read: () => unknown): boolean {
  try {
    read();
    return true;
  } catch {
    return false;
  }
}
