import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import {
  makeArticle,
  makePicture,
  makePicturedArticle,
  makeVideo,
} from '../archive/article-fixture.ts';
import { newYork } from '../archive/article-fixture.ts';
import type { Article } from '../archive/newsroom.ts';
import { renderCorrection, renderStory } from './feed-body.ts';
import { makeBody } from './feed-fixture.ts';

const place = { origin: 'https://example.org', locale: newYork };

function render(text: string, article: Article = makeArticle()) {
  return new JSDOM(renderStory(article, makeBody(text), place)).window.document.body;
}

const video =
  '<Video url="https://example.org/watch" youtube="abcdefghijk" title="The gate" duration="PT1M5S" poster="a.jpg" posterAlt="A gate" posterCredit="Jane Doe" />';

describe('the text of a story in a feed', () => {
  test('opens with its picture: alt, caption, and the credit to the letter', () => {
    const photo = makePicture({
      caption: 'The gate, [as built](/about).',
      credit: 'Lev & Co, via “X”',
    });
    const figure = render('Text.', makePicturedArticle({}, photo)).firstElementChild;
    expect(figure?.tagName).toBe('FIGURE');
    expect(figure?.querySelector('img')?.alt).toBe(photo.alt);
    expect(figure?.querySelector('.credit')?.textContent).toBe(photo.credit);
    expect(figure?.querySelector('figcaption')?.textContent).toBe(
      'The gate, as built. Lev & Co, via “X”',
    );
  });

  test('gives a picture as one JPEG with its size', () => {
    const img = render('Text.', makePicturedArticle()).querySelector('img');
    expect(img?.src).toBe('https://example.org/photos/0123456789ab/1280.jpg');
    expect([img?.width, img?.height]).toEqual([1280, 960]);
  });

  test.each([
    ['generated', 'AI-generated picture'],
    ['composite', 'Composite picture'],
  ] as const)('says beside the credit that a picture is %s', (ai, label) => {
    const caption = render('Text.', makePicturedArticle({}, makePicture({ ai })));
    expect(caption.querySelector('figcaption')?.textContent).toContain(
      `REUTERS/Edgard Garrido (${label})`,
    );
    expect(caption.querySelector('.credit')?.textContent).toBe('REUTERS/Edgard Garrido');
  });

  test('gives a gallery as figures', () => {
    const photo = '<Photo src="a.jpg" alt="A gate" credit="Jane Doe" />';
    const body = render(`<Gallery>\n${photo}\n${photo}\n</Gallery>`);
    expect(body.querySelectorAll('figure > img')).toHaveLength(2);
    expect(body.querySelectorAll('.credit')).toHaveLength(2);
  });

  test('turns a video into its poster and a link, with no frame', () => {
    const body = render(video);
    const links = [...body.querySelectorAll('a')];
    expect(links.map(({ href }) => href)).toEqual(Array(2).fill('https://example.org/watch'));
    expect(links[0]?.querySelector('img')?.alt).toBe('A gate');
    expect(body.querySelector('p')?.textContent).toBe('Watch the video: The gate (1:05)');
    expect(body.querySelector('iframe')).toBeNull();
  });

  test('keeps a lead video whose poster may no longer be shown as a link', () => {
    const lead = { video: makeVideo({ poster: undefined }) };
    const body = render('Text.', makeArticle({ lead }));
    expect(body.querySelector('img')).toBeNull();
    expect(body.querySelector('figure a')?.textContent).toBe('Watch the video: The gate');
  });

  test('holds asides and pull quotes as elements that every reader knows', () => {
    const body = render('<Aside>\n\nBeside.\n\n</Aside>\n\n<PullQuote>\n\nSaid.\n\n</PullQuote>');
    expect(body.querySelector('div')?.textContent.trim()).toBe('Beside.');
    expect(body.querySelector('blockquote')?.textContent.trim()).toBe('Said.');
    expect(body.querySelector('aside, pull-quote')).toBeNull();
  });

  test('holds no address that is not absolute', () => {
    const text = `[a](/articles/b) [c](#d) [e](f) note[^1]\n\n${video}\n\n[^1]: Foot.`;
    const body = render(text, makePicturedArticle());
    const written = [...body.querySelectorAll('[href], [src]')].map(
      (element) => element.getAttribute('href') ?? element.getAttribute('src'),
    );
    expect(written.length).toBeGreaterThan(7);
    expect(written.filter((address) => !address?.startsWith('https://example.org/'))).toEqual([]);
    expect(written).toContain('https://example.org/articles/trucks#d');
    expect(body.querySelector('[srcset], [loading]')).toBeNull();
  });

  test('runs nothing: a link to a script loses its address', () => {
    const body = render('[go](javascript:alert(1)) [write](mailto:desk@example.org)');
    expect([...body.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual([
      null,
      'mailto:desk@example.org',
    ]);
  });

  test('begins with its dateline, after the picture', () => {
    const body = render('The gate *stayed* shut.', makePicturedArticle({ dateline: 'CAIRO' }));
    expect([...body.children].map(({ tagName }) => tagName)).toEqual(['FIGURE', 'P', 'P']);
    expect(body.textContent).toMatch(/Garrido\nCAIRO\nThe gate stayed shut\.$/);
    expect(render('Text.').textContent).toBe('Text.');
  });

  test('joins no words at any edge', () => {
    const text = `One.\n\n${video}\n\n<Aside>Two.</Aside>\n\n- Three\n  - Four\n\n|Five|Six|\n|-|-|\n|Seven|Eight|`;
    const corrections = [
      { at: '2024-02-14T09:00:00-05:00', kind: 'update', text: 'Nine.' },
    ] as const;
    const article = makePicturedArticle({ corrections: [...corrections], dateline: 'CAIRO' });
    const words = render(text, article).textContent.split(/\s+/);
    expect(words.join(' ')).toBe(
      'Aid trucks at the Rafah crossing on Tuesday. REUTERS/Edgard Garrido CAIRO One. Watch the video: The gate (1:05) Aid trucks at the Rafah crossing on Tuesday. Jane Doe Two. Three Four Five Six Seven Eight Corrections and updates Update, February 14, 2024, 9:00 AM EST: Nine.',
    );
  });

  test('says which passages run from the right', () => {
    const arabic = 'قال الوزير: لن نغادر المعبر.';
    const body = render(`It opened.\n\n${arabic}\n\n> ${arabic}`);
    expect([...body.querySelectorAll('[dir="rtl"]')].map(({ tagName }) => tagName)).toEqual([
      'P',
      'BLOCKQUOTE',
    ]);
  });

  test('keeps characters of markup as text', () => {
    const body = render('AT&amp;T `</script><iframe>` 😀 سلام 中文 `]]>`');
    expect(body.textContent).toBe('AT&T </script><iframe> 😀 سلام 中文 ]]>');
    expect(body.querySelector('script, iframe')).toBeNull();
  });

  test('ends with its corrections, dated', () => {
    const text = 'The gate is *steel*.';
    const corrections = [{ at: '2024-02-14T09:00:00-05:00', kind: 'correction', text }] as const;
    const last = render('Text.', makeArticle({ corrections: [...corrections] })).lastElementChild;
    expect(last?.textContent).toBe(
      'Correction, February 14, 2024, 9:00 AM EST: The gate is steel.',
    );
    expect(last?.querySelector('time')?.dateTime).toBe('2024-02-14T09:00:00-05:00');
  });

  test('of a correction is the note and a link to its story', () => {
    const correction = { at: '2024-02-14T09:00:00-05:00', kind: 'update', text: 'Open.' } as const;
    const article = makeArticle({ title: 'Gate & <b>' });
    const html = renderCorrection({ article, correction }, place);
    const body = new JSDOM(html).window.document.body;
    expect(body.querySelector('a')?.href).toBe('https://example.org/articles/trucks');
    expect(body.textContent).toContain('Open.');
    expect(body.querySelector('a')?.textContent).toBe('Gate & <b>');
  });
});
