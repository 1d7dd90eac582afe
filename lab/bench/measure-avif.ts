/** What each effort of the AVIF encoder costs and saves, at the width that most phones take. */
import sharp from 'sharp';
import { avifQuality } from '../../lib/photos/encode-variant.ts';
import { median } from './median.ts';
import type { AvifEffort } from './results.ts';

const width = 960;
/** sharp's; 5 and more take tens of seconds of a processor for the last hundredth. */
const efforts = [0, 1, 2, 3, 4];

/**
 * Seconds of the processor, not of the clock: so a busy machine says the same.
 * @param originals whole files
 */
export async function measureAvif(originals: Buffer[]): Promise<AvifEffort[]> {
  sharp.concurrency(1);
  const pictures = await Promise.all(
    originals.map((bytes) =>
      sharp(bytes)
        .autoOrient()
        .resize(width)
        .removeAlpha()
        .raw()
        .toBuffer({ resolveWithObject: true }),
    ),
  );
  const measured: AvifEffort[] = [];
  for (const effort of efforts) {
    const made: { cpuMs: number; bytes: number }[] = [];
    for (const { data, info } of pictures) {
      const before = process.cpuUsage();
      const file = sharp(data, { raw: info }).avif({ ...avifQuality, effort });
      const { length } = await file.toBuffer();
      const { user, system } = process.cpuUsage(before);
      made.push({ cpuMs: (user + system) / 1000, bytes: length });
    }
    const of = (key: 'cpuMs' | 'bytes') => Math.round(median(made.map((one) => one[key])));
    measured.push({ effort, cpuMs: of('cpuMs'), bytes: of('bytes') });
  }
  sharp.concurrency(0);
  return measured;
}
