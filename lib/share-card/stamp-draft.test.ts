import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { drawHeadlineCard } from './headline-card.ts';
import { stampDraft as stamp } from './stamp-draft.ts';
import { makeLooks } from '../brand/looks-fixture.ts';
import { cardLooks } from './typefaces.ts';

const looks = cardLooks(makeLooks(), '');
const stampDraft = (card: Buffer) => stamp(card, looks);

const plain = (background: string, width = 1200, height = 630) =>
  sharp({ create: { width, height, channels: 3, background } });

/** The brightest and the darkest grey along the middle of a card. */
async function middle(card: Buffer) {
  const region = { left: 450, top: 230, width: 300, height: 170 };
  const { channels } = await sharp(
    await sharp(card).extract(region).greyscale().toBuffer(),
  ).stats();
  return { min: channels[0]?.min ?? 0, max: channels[0]?.max ?? 0 };
}

describe('the stamp on a draft', () => {
  it.each(['#ffffff', '#000000', '#8c1d18', '#fdfbf6'])('is legible over %s', async (ground) => {
    const { min, max } = await middle(await stampDraft(await plain(ground).jpeg().toBuffer()));
    expect(min).toBeLessThan(90);
    expect(max).toBeGreaterThan(225);
  });

  it('keeps the size, also of a card from a small photo', async () => {
    const small = await plain('#777', 700, 368).jpeg().toBuffer();
    const { width, height, format } = await sharp(await stampDraft(small)).metadata();
    expect({ width, height, format }).toEqual({ width: 700, height: 368, format: 'jpeg' });
    const text = await drawHeadlineCard(
      { headline: 'One', kicker: 'World', paper: 'Broadsheet' },
      looks,
    );
    const stamped = await stampDraft(text);
    expect(stamped).not.toEqual(text);
    expect(await stampDraft(text)).toEqual(stamped);
  });

  it('leaves the credit in the file', async () => {
    const xmp = '<x:xmpmeta xmlns:x="adobe:ns:meta/"><note>REUTERS/Jane Doe</note></x:xmpmeta>';
    const card = await plain('#777').withXmp(xmp).jpeg().toBuffer();
    const { xmpAsString } = await sharp(await stampDraft(card)).metadata();
    expect(xmpAsString).toContain('REUTERS/Jane Doe');
  });
});
