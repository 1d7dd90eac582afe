import fc from 'fast-check';
import { expect, test } from 'vitest';
import { markWords, passageOf, type Piece } from './passage.ts';
import { parseQuery, wanted } from './query.ts';

const terms = (typed: string) => wanted(parseQuery(typed));

/** Marked words in brackets. */
const show = (pieces: Piece[]) =>
  pieces.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');

test('words are marked as they stand, whatever was forgiven', () => {
  expect(show(markWords('Trucks wait at Łódź’s café', terms('truck lodz CAFE')))).toBe(
    '[Trucks] wait at [Łódź’s] [café]',
  );
});

test('a phrase is marked as one, and its words alone are not', () => {
  expect(show(markWords('The border, and the border crossing', terms('"border crossing"')))).toBe(
    'The border, and the [border crossing]',
  );
});

test('what must not be there is not marked', () => {
  expect(show(markWords('Rafah gate', terms('rafah -gate')))).toBe('[Rafah] gate');
});

test('the paragraph that holds most of what was looked for is shown', () => {
  const text = 'The standfirst says gate.\nA gate.\nThe gate at Rafah.\nRafah.';
  expect(show(passageOf(text, terms('rafah gate')))).toBe('The [gate] at [Rafah].');
});

test('where nothing was found in the text, it is its beginning', () => {
  expect(show(passageOf('The standfirst.\nMore.', terms('headline')))).toBe('The standfirst.');
  expect(passageOf('', terms('headline'))).toEqual([]);
});

test('a long paragraph is cut at words around its densest part', () => {
  const far = 'one gate stood '.padEnd(600, 'and more was said of it ');
  const shown = show(
    passageOf(
      `${far}until the gate of Rafah opened ${'again and again '.repeat(30)}`,
      terms('gate rafah'),
    ),
  );
  expect(shown).toMatch(/^… \S.* the \[gate\] of \[Rafah\] opened .*\S …$/);
  expect(shown.length).toBeLessThan(260);
});

test('a text without spaces is cut too', () => {
  const shown = show(passageOf('新'.repeat(400) + '北京' + '闻'.repeat(400), terms('北京')));
  expect(shown).toMatch(/^… 新+\[北京\]闻+ …$/);
});

test('the pieces are the text, whatever is looked for in it', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', 'É', '中', '<', "'s") });
  fc.assert(
    fc.property(text, text, (text, typed) => {
      expect(
        markWords(text, terms(typed))
          .map(({ text }) => text)
          .join(''),
      ).toBe(text);
      expect(() => passageOf(text.repeat(60), terms(typed))).not.toThrow();
    }),
  );
});

test('no line is passed over that holds what was looked for', () => {
  const words = ['city', 'Cities', 'boxes', 'box', 'gate’s', "gate's", 'café', 'pies', 'news', 'a'];
  const line = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(fc.array(line, { maxLength: 4 }), fc.constantFrom(...words), (lines, word) => {
      const text = ['The first line.', ...lines.map((list) => list.join(' '))].join('\n');
      const marked = passageOf(text, terms(word)).some((piece) => piece.marked);
      expect(marked).toBe(markWords(text, terms(word)).some((piece) => piece.marked));
    }),
  );
});
