/** Marks a share picture as one that is not out yet. */
import sharp from 'sharp';
import { setType } from './set-type.ts';
import { cardSize } from './share-card.ts';
import type { CardLooks } from './typefaces.ts';

/** Larger than any card is on its diagonal, so that the band has no visible ends. */
const band = { width: 1500, height: 116 };

/**
 * Prints DRAFT across a card, again and again along the band, so that every crop of it shows one.
 *
 * @param card a JPEG, as all cards are; what comes back has its size and its XMP
 */
export async function stampDraft(card: Buffer, looks: CardLooks): Promise<Buffer> {
  const picture = sharp(card);
  const { width, height } = await picture.metadata();
  const stamp = await sharp(await drawStamp(looks))
    .resize(width, height)
    .toBuffer();
  return picture
    .keepXmp()
    .composite([{ input: stamp }])
    .jpeg({ quality: 85, chromaSubsampling: '4:4:4', mozjpeg: true })
    .toBuffer();
}

/** The band alone, on no ground, as large as a card. */
async function drawStamp({ labels, paper, accent }: CardLooks): Promise<Buffer> {
  const type = { face: labels, size: 70, color: paper, spacing: 12 };
  const letters = await setType('DRAFT  ·  DRAFT  ·  DRAFT', type);
  const flat = await sharp({ create: { ...band, channels: 4, background: `${accent}e6` } })
    .composite(letters ? [{ input: letters.data }] : [])
    .png()
    .toBuffer();
  const clear = { r: 0, g: 0, b: 0, alpha: 0 };
  const turned = await sharp(flat)
    .rotate(-24, { background: clear })
    .png()
    .toBuffer({ resolveWithObject: true });
  const { width, height } = turned.info;
  return sharp(turned.data)
    .extract({
      left: Math.round((width - cardSize.width) / 2),
      top: Math.round((height - cardSize.height) / 2),
      ...cardSize,
    })
    .png()
    .toBuffer();
}
