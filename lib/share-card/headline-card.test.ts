import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { drawHeadlineCard } from './headline-card.ts';
import { makeLooks } from '../brand/looks-fixture.ts';
import { cardLooks } from './typefaces.ts';

const looks = cardLooks(makeLooks(), '');

const draw = (headline: string, kicker = 'World', paper = 'Broadsheet') =>
  drawHeadlineCard({ headline, kicker, paper }, looks);

/** Where there is ink: the box of everything that is not ground. */
async function inkBox(card: Buffer) {
  const { info } = await sharp(card).trim({ threshold: 40 }).toBuffer({ resolveWithObject: true });
  const left = -(info.trimOffsetLeft ?? 0);
  const top = -(info.trimOffsetTop ?? 0);
  return { left, top, right: left + info.width, bottom: top + info.height };
}

const words = 'How five countries came to hold a veto at the United Nations, and what it can stop ';
const headlines = {
  short: 'War',
  usual: 'Haiti flights resume after gunfire at the airport',
  'of 110 letters': words.repeat(3).slice(0, 110),
  'of 180 letters': words.repeat(3).slice(0, 180),
  'of 2,000 letters': words.repeat(30).slice(0, 2000),
  'of one endless word': 'W'.repeat(600),
  'in Arabic': 'السلام عليكم ورحمة الله وبركاته',
  'in Chinese': '你好世界'.repeat(20),
  'of emoji': '🚢🕊️👩‍👩‍👧‍👦'.repeat(12),
  'with marks piled up': `Z${'\u0335\u0301\u0323'.repeat(80)}o`.repeat(9),
  'with markup': '</span> &amp; <b>bold</b> & "quoted" \'so\'',
  'with broken characters': 'a\ud800b\u0000c\ufffed\u001be\nf',
};

describe('what no typeface has', () => {
  /** On this machine and on any: nobody has assigned it a character. */
  const unknown = '\u0378';

  it('leaves no box: the name of the paper stands in for such a headline', async () => {
    const card = await draw(`Ferry ${unknown} sails`);
    expect(card).toEqual(await draw(''));
    expect(card).toEqual(await draw('Broadsheet', 'World', ''));
    expect(await draw('Ferry sails', unknown)).toEqual(await draw('Ferry sails', ''));
    expect(await draw('Ferry sails', 'World', unknown)).toEqual(
      await draw('Ferry sails', 'World', ''),
    );
  });

  it('is a rule on the ground where there is nothing else', async () => {
    const { top, bottom } = await inkBox(await draw(unknown, unknown, unknown));
    expect([top, bottom]).toEqual([126, 128]);
  });

  it('is left out where it is emoji, and the rest is set', async () => {
    expect(await draw('Ferry 🚢 sails 👩🏽‍🚒 again 🇵🇸')).toEqual(await draw('Ferry sails again'));
    expect(await draw('🚢🕊️')).toEqual(await draw(''));
    expect(await draw('© Ferry')).not.toEqual(await draw('Ferry'));
  });
});

describe('a headline card', () => {
  it.each(Object.entries(headlines))('holds a headline %s within its margins', async (_, text) => {
    const card = await draw(text);
    const { width, height, format } = await sharp(card).metadata();
    expect({ width, height, format }).toEqual({ width: 1200, height: 630, format: 'jpeg' });
    expect(card.length).toBeLessThan(200_000);
    const { left, top, right, bottom } = await inkBox(card);
    expect(left).toBeGreaterThanOrEqual(79);
    expect(top).toBeGreaterThanOrEqual(49);
    expect(right).toBeLessThanOrEqual(1121);
    expect(bottom).toBeLessThanOrEqual(577);
  });

  it('is the same for the same words, also when several are drawn at once', async () => {
    const cards = await Promise.all([1, 2, 3].map(() => draw(headlines.usual)));
    expect(new Set(cards.map((card) => card.toString('base64'))).size).toBe(1);
  });

  it('shows the headline, the kicker and the name', async () => {
    const cards = await Promise.all([
      draw('One'),
      draw('Two'),
      draw('One', 'Europe'),
      draw('One', 'World', 'The Daily'),
      draw('', ''),
    ]);
    expect(new Set(cards.map((card) => card.toString('base64'))).size).toBe(cards.length);
  });

  it('takes no markup from a headline', async () => {
    const card = (headline: string) => draw(headline, '', '');
    expect(await card('<b></b>Peace')).not.toEqual(await card('Peace'));
    expect(await card('A & B')).not.toEqual(await card('A &amp; B'));
  });

  it('starts at the right in a script that runs from there', async () => {
    const { left } = await inkBox(
      await sharp(await draw('سلام', '', ''))
        .extract(belowRule)
        .toBuffer(),
    );
    expect(left).toBeGreaterThan(700);
  });

  it("has the paper's own colours", async () => {
    const own = { ...looks, paper: '#ffe4d0' };
    const card = await drawHeadlineCard({ headline: 'One', kicker: '', paper: '' }, own);
    const { dominant } = await sharp(card).stats();
    expect(Math.abs(dominant.r - 0xff) + Math.abs(dominant.b - 0xd0)).toBeLessThan(16);
  });
});

const belowRule = { left: 0, top: 130, width: 1200, height: 500 };
