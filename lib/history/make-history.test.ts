import { expect, test } from 'vitest';
import { makeHistory } from './make-history.ts';

const head = '---\ntitle: Trucks wait\npublishedAt: 2024-03-01T12:00:00Z\n';
const photo = '<Photo src="gate.jpg" alt="A gate." caption="Wombatgate." credit="AP" />';
const lead = 'lead:\n  photo: { src: lead.jpg, caption: Wombatlead.';
const day = (n: number) => Date.parse(`2024-03-0${n}T13:00:00Z`);

/** @param texts a day each */
const historyOf = (...texts: string[]) =>
  makeHistory(
    texts.map((text, i) => ({
      file: 'articles/trucks.mdx',
      text,
      from: day(i + 1),
      until: i === texts.length - 1 ? Infinity : day(i + 2),
    })),
    { since: 0, language: 'en' },
  );

test('a picture whose right ends is without words, of the versions before that was written too', () => {
  const before = (words: string) => `${head}${lead} }\n---\n\n${words}\n\n${photo}\n`;
  const ends = '2030-01-01T00:00:00Z';
  const after = `${head}${lead}, expires: ${ends} }\n---\n\nThree.\n\n${photo.replace(' />', ` expires="${ends}" />`)}\n`;
  expect(JSON.stringify(historyOf(before('One.'), before('Two.')))).not.toContain('Three');
  const history = historyOf(before('One.'), before('Two.'), after);
  expect(history).toHaveLength(3);
  expect(JSON.stringify(history)).not.toMatch(/Wombat|AP/);
});

test('the words of a picture whose right lasts are told when they change', () => {
  const text = (words: string) => `${head}---\n\nOne.\n\n${photo.replace('Wombatgate', words)}\n`;
  expect(JSON.stringify(historyOf(text('A gate'), text('A door')))).toContain('door');
});
