import { describe, expect, test } from 'vitest';
import { pageDictionary } from './page-dictionary.ts';

const page = (words: string) => `<p class="lead">${words}</p><footer>The gate keepers</footer>`;

describe('what pages have in common', () => {
  test('is their markup and what all say, in its order', () => {
    const dictionary = pageDictionary([page('One.'), page('Two.'), page('Three.')])!;
    expect(dictionary).toContain('<p class="lead">');
    expect(dictionary).toContain('<footer>The gate keepers</footer>');
    expect(dictionary).not.toMatch(/One|Two|Three/);
  });

  test('is each passage once', () => {
    const dictionary = pageDictionary([page('One.').repeat(3), page('Two.').repeat(3)])!;
    expect(dictionary.match(/gate keepers/g)).toHaveLength(1);
  });

  test('is what two of many say', () => {
    const pages = ['Wednesday', 'Wednesday', 'a', 'b', 'c', 'd', 'e', 'f', 'g'].map(page);
    expect(pageDictionary(pages)).toContain('Wednesday');
    expect(pageDictionary(pages.slice(1))).not.toContain('Wednesday');
  });

  test('is nothing of one page alone', () => {
    expect(pageDictionary([page('One.')])).toBeUndefined();
    expect(pageDictionary([])).toBeUndefined();
  });
});
