import sharp from 'sharp';
import { seeded } from './random.ts';

const width = 1600;
const height = 900;
/** Both chosen so that the JPEG is of the peers' 310 KiB, and its small variants of like weight too. */
const grain = 18;
const quality = 85;

/** Soft waves of colour with grain over them: it weighs like a photograph and shows nothing. */
export function drawPhoto(seed: number): Promise<Buffer> {
  const random = seeded(seed);
  const phases = Array.from({ length: 9 }, () => random.next() * 2 * Math.PI);
  const phase = (i: number) => phases[i] ?? 0;
  const pixels = Buffer.alloc(width * height * 3);
  let at = 0;
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const noise = (random.next() + random.next() - 1) * grain;
      for (let channel = 0; channel < 3; channel++) {
        const wave =
          50 * Math.sin(x / 260 + phase(channel)) +
          40 * Math.cos(y / 170 + phase(channel + 3)) +
          20 * Math.sin((x + y) / 60 + phase(channel + 6));
        pixels[at++] = Math.min(255, Math.max(0, 128 + wave + noise));
      }
    }
  }
  return sharp(pixels, { raw: { width, height, channels: 3 } })
    .jpeg({ quality })
    .toBuffer();
}

/** As a camera writes it, of 12 megapixels: each another file, and all the same to look at. */
export async function drawOriginal(seed: number): Promise<Buffer> {
  const noise = { type: 'gaussian', mean: 128, sigma: 30 } as const;
  shared ??= sharp({
    create: { width: 4000, height: 3000, channels: 3, background: 'gray', noise },
  })
    .blur(2)
    .jpeg({ quality: 88 })
    .toBuffer();
  const drawn = await shared;
  const comment = Buffer.from(String(seed).padStart(8, '0'));
  // After the two bytes that begin a JPEG: a comment, and its length with the length's own two bytes.
  const head = Buffer.from([0xff, 0xfe, 0, comment.length + 2]);
  return Buffer.concat([drawn.subarray(0, 2), head, comment, drawn.subarray(2)]);
}

let shared: Promise<Buffer> | undefined;
