import { describe, expect, test } from 'vitest';
import { cardHtml } from './cards.ts';
import { missingWords } from './ghost-words.ts';
import { lexicalHtml } from './lexical.ts';
import { mobiledocHtml } from './mobiledoc.ts';
import { plainCards } from './rendered-cards.ts';

describe('what not everybody could see is left out, and that is told:', () => {
  const closed = ['a part that not everybody could see was left out'];
  const [html, forEverybody] = ['<p>secret</p>', { web: { nonMember: true }, showOnWeb: true }];

  test.each([
    ['html', { web: { nonMember: false, memberSegment: 'status:-free' }, email: {} }],
    ['html', { showOnEmail: true, showOnWeb: false, segment: '' }],
    ['call-to-action', { web: { nonMember: false, memberSegment: '' } }],
    ['before-after', { web: { nonMember: false } }],
  ])('a card %s of visibility %j, in both forms of a text', (type, visibility) => {
    const card = { html, textValue: html, visibility };
    for (const read of [
      (notes: string[]) => lexicalHtml({ root: { children: [{ type, ...card }] } }, notes),
      (notes: string[]) =>
        mobiledocHtml({ cards: [[type, card]], sections: [[10, 0]], markups: [] }, notes),
    ]) {
      const notes: string[] = [];
      expect([read(notes), notes]).toEqual(['', closed]);
    }
    expect(cardHtml('html', { html, visibility: forEverybody }, [])).toBe(html);
  });

  test('a part of the HTML that Ghost made of it', () => {
    const gated = (who: string) =>
      `<!--kg-gated-block:begin ${who} -->${html}<!--kg-gated-block:end-->`;
    const notes: string[] = [];
    const members = gated('nonMember:false memberSegment:"status:free,status:-free"');
    expect(plainCards(`<p>a</p>${members}<p>b</p>`, notes)).toBe('<p>a</p><p>b</p>');
    expect(notes).toEqual(closed);
    expect(missingWords('<p>a</p>', `<p>a</p>${members}`)).toBe('');
    expect(plainCards(gated('nonMember:true memberSegment:""'), [])).toContain(html);
  });
});
