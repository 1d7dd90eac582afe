import { describe, expect, test } from 'vitest';
import { newYork } from '@/lib/archive/article-fixture';
import { Corrections } from './corrections';
import { render, wordsOf } from '../markup-fixture';

const at = '2024-02-14T09:00:00-05:00';

describe('the corrections of a story', () => {
  test('are not there where there are none', () => {
    expect(render(<Corrections corrections={[]} locale={newYork} />).innerHTML).toBe('');
  });

  test.each([
    ['correction', 'Correction'],
    ['clarification', 'Clarification'],
    ['update', 'Update'],
  ] as const)('name a %s, its instant and what was wrong', (kind, label) => {
    const text = 'The crossing closed on [Saturday](https://example.org), *not* on Sunday.';
    const body = render(<Corrections corrections={[{ at, kind, text }]} locale={newYork} />);
    const note = body.querySelector('p');
    expect(note?.querySelector('time')?.dateTime).toBe(at);
    expect(note?.querySelector('a')?.getAttribute('href')).toBe('https://example.org');
    expect(wordsOf(note)).toBe(
      `${label}, February 14, 2024, 9:00 AM EST: The crossing closed on Saturday, not on Sunday.`,
    );
  });

  test('stand in their order under a heading that names them', () => {
    const corrections = ['Second.', 'First.'].map(
      (text) => ({ at, kind: 'update', text }) as const,
    );
    const body = render(<Corrections corrections={corrections} locale={newYork} />);
    const section = body.querySelector('section');
    const heading = body.querySelector('h2');
    expect(section?.getAttribute('aria-labelledby')).toBe(heading?.id);
    expect(heading?.textContent).toBe('Corrections and updates');
    expect([...body.querySelectorAll('p')].map((note) => wordsOf(note)?.split(': ')[1])).toEqual([
      'Second.',
      'First.',
    ]);
  });
});
