import { describe, expect, test } from 'vitest';
import { makePicture } from '../../archive/article-fixture.ts';
import { formsOf } from './component-fixture.ts';

const url = 'https://charts.example/gates?a=1&b=2';
const photo = makePicture({
  id: 'abc',
  alt: 'Bars that fall',
  caption: 'By month.',
  credit: 'The Paper',
});

describe('an embed', () => {
  test('without a picture is its link, its words and its credit', () => {
    const { faults, pictures, shown, feed, markdown, words } = formsOf(
      `<Embed url="${url}" title="Gates by month" height={480} caption="Open *gates*." credit="Data: Harbour Office" />`,
    );
    expect([faults, pictures]).toEqual([[], []]);
    expect(shown).toMatchObject({
      host: 'charts.example',
      height: 480,
      isFramed: true,
      photo: undefined,
    });
    expect(feed).toBe(
      '<figure><p><a href="https://charts.example/gates?a=1&#x26;b=2">Gates by month</a> (charts.example)</p>' +
        '<figcaption>Open <em>gates</em>. <small class="credit">Data: Harbour Office</small></figcaption></figure>',
    );
    expect(markdown).toBe(
      `[Gates by month](https://charts.example/gates?a=1\\&b=2) (charts.example)\n\nOpen *gates*.\n\nCredit: Data: Harbour Office\n`,
    );
    expect(words).toEqual(['Gates by month', 'Open gates. Data: Harbour Office']);
  });

  test('with a picture shows that, with its own words', () => {
    const { faults, pictures, feed, markdown, words } = formsOf(
      `<Embed url="${url}" title="Gates by month" src="g.png" alt="Bars that fall" caption="By month." credit="The Paper" />`,
      () => photo,
    );
    expect(faults).toEqual([]);
    expect(pictures).toMatchObject([
      { component: 'Embed', fields: { src: 'g.png', credit: 'The Paper' } },
    ]);
    expect(feed).toContain('alt="Bars that fall"');
    expect(feed).toContain('<small class="credit">The Paper</small>');
    expect(markdown).toContain('![Bars that fall](https://example.org/photos/abc/');
    expect(words).toEqual(['Gates by month', 'By month. The Paper']);
  });

  test('of a host that the paper does not let in has no frame', () => {
    const { shown } = formsOf('<Embed url="https://other.example/1" title="Gates" />');
    expect(shown).toMatchObject({ isFramed: false });
  });

  test.each([
    ['title="T"', ['<Embed> url is missing']],
    [`url="${url}"`, ['<Embed> title is missing']],
    [`url="${url}" title="T" height="9"`, ['<Embed> height is "9"']],
    [`url="${url}" title="T" height="tall"`, ['<Embed> height is "tall", not a number']],
    [`url="${url}" title="T" alt="x"`, ['<Embed> alt is not a known field']],
    [`url="${url}" title="T" src="g.png" likes="7"`, ['<Embed> likes is not a known field']],
  ])('<Embed %s /> is refused', (attributes, faults) => {
    expect(formsOf(`<Embed ${attributes} />`).faults).toEqual(faults);
  });
});
