import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { checkContent } from '../../lib/lint/check-content.ts';
import type { Words } from '../../lib/language/words/wording.ts';
import { readAnswers } from './answers.ts';
import { templateLanguages, writePaper } from './write-paper.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'broadsheet-paper-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const since = new Date('2026-03-01T08:00:00Z');
const paper = {
  language: 'en',
  timeZone: 'Europe/Berlin',
  sections: ['Politik', 'Straßen & Wege'],
};

describe('a new paper', () => {
  const names = ['Elbe-Wochenblatt', 'The People’s "Voice"', 'A: *B* #C {d} <e> \\f', 'صحيفة'];
  test.each(
    [...templateLanguages, 'pl'].flatMap((language) => names.map((name) => [language, name])),
  )(
    'in %s, called %s, has nothing amiss but what is still to be written',
    async (language, name) => {
      writePaper(folder, { ...paper, language, name }, since);
      const { problems, files } = await checkContent(folder);
      const rest = problems.filter(({ message }) => !message.includes('of the template'));
      // A name with marks of Markdown in it is told, and may be meant.
      expect(rest.filter(({ warning }) => !warning)).toEqual([]);
      expect(files.find(({ type }) => type === 'Site')?.data).toMatchObject({
        ...{ name, language, timeZone: 'Europe/Berlin' },
        history: { since: '2026-03-01T08:00:00.000Z' },
      });
      const published = await checkContent(folder, { isPublic: true });
      expect(published.problems.filter(({ warning }) => !warning).length).toBeGreaterThan(10);
    },
  );

  test('takes out what was there, and has its sections in their order', () => {
    writeFileSync(join(folder, 'old.yaml'), '');
    writePaper(
      folder,
      { ...paper, name: 'Ours', sections: ['Zeit', 'Straßen & Wege', 'ثقافة'] },
      since,
    );
    expect(existsSync(join(folder, 'old.yaml'))).toBe(false);
    const section = (id: string) => readFileSync(join(folder, 'sections', `${id}.yaml`), 'utf8');
    expect(section('zeit')).toBe('name: "Zeit"\norder: 1\n');
    expect(section('strassen-wege')).toBe('name: "Straßen & Wege"\norder: 2\n');
    expect(section('section-3')).toBe('name: "ثقافة"\norder: 3\n');
  });
});

describe('a new paper in a language that Broadsheet does not speak', () => {
  test('has all words of the interface to translate', () => {
    const files = writePaper(folder, { ...paper, name: 'Ours', language: 'pt-BR' }, since);
    expect(files).toContain(join(folder, 'words/pt-BR.yaml'));
    const words = readFileSync(join(folder, 'words/pt-BR.yaml'), 'utf8');
    expect(words).toContain('  search: "[[Search]]"\n');
  });

  test('has a form for each kind of number of its own', () => {
    writePaper(folder, { ...paper, name: 'Ours', language: 'pl' }, since);
    const words = parse(readFileSync(join(folder, 'words/pl.yaml'), 'utf8')) as Words;
    const [one, other] = ['[[{count} story]]', '[[{count} stories]]'];
    expect(words.search.found).toEqual({ one, few: other, many: other, other });
  });

  test('has none in a variety of one that it speaks', () => {
    writePaper(folder, { ...paper, name: 'Ours', language: 'de-AT' }, since);
    expect(existsSync(join(folder, 'words'))).toBe(false);
  });
});

describe('the flags', () => {
  const flags = [
    '--name=Ours',
    '--language=de',
    '--zone=Europe/Berlin',
    '--sections=A, B',
    '--yes',
  ];

  test('answer every question', async () => {
    expect(await readAnswers([...flags, '--url=https://ours.example/'])).toEqual({
      ...{ name: 'Ours', language: 'de', timeZone: 'Europe/Berlin', sections: ['A', 'B'] },
      ...{ url: 'https://ours.example', yes: true },
    });
  });

  test.each([
    ['--language=PT-br', { language: 'pt-BR' }],
    ['--sections=سياسة، ثقافة', { sections: ['سياسة', 'ثقافة'] }],
    ['--sections=政治、文化', { sections: ['政治', '文化'] }],
  ])('are taken as each language writes them: %s', async (flag, answer) => {
    expect(await readAnswers([...flags, '--url=https://ours.example', flag])).toMatchObject(answer);
  });

  test.each([
    [
      '--language=deutsch',
      '--language "deutsch" is not a language tag, like en or de. Nothing was written.',
    ],
    [
      '--zone=Berlin',
      '--zone "Berlin" is not a time zone, like Europe/Berlin. Nothing was written.',
    ],
    [
      '--sections=A,a',
      '--sections "A,a" names two sections that would share an address. Nothing was written.',
    ],
    [
      '--url=ours',
      '--url "ours" is not an address alone, like https://example.org. Nothing was written.',
    ],
    [
      '--colour=red',
      'Unknown option \'--colour\'. npm run new-paper takes --name --language --zone --sections "A,B" --url --yes.',
    ],
  ])('that cannot be read are told: %s', async (flag, message) => {
    await expect(readAnswers([...flags, flag])).rejects.toThrow(message);
  });

  test('without a name, nobody being asked, are too few', async () => {
    await expect(readAnswers(['--yes', '--sections=A'])).rejects.toThrow('--name is missing.');
  });
});
