/** Width, height, colour and fingerprint of every picture in a content folder. */
import glob from 'fast-glob';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import type { Measures } from '../lib/photo.ts';

/** @returns measures by path from the repository's root */
export async function measurePhotos(contentDir: string): Promise<Record<string, Measures>> {
  const paths = glob
    .globSync('**/*.{avif,gif,jpg,jpeg,png,tif,tiff,webp}', {
      cwd: contentDir,
      caseSensitiveMatch: false,
    })
    .sort();
  const measured: [string, Measures][] = [];
  for (const [i, path] of paths.entries()) {
    const file = join(contentDir, path);
    measured.push([file, await measure(readFileSync(file))]);
    if ((i + 1) % 25 === 0 || i + 1 === paths.length) {
      console.log(`content: measured ${i + 1} of ${paths.length} pictures`);
    }
  }
  return Object.fromEntries(measured);
}

async function measure(bytes: Buffer): Promise<Measures> {
  const { autoOrient } = await sharp(bytes).metadata();
  const { dominant } = await sharp(bytes).stats();
  const hex = [dominant.r, dominant.g, dominant.b].map((part) =>
    part.toString(16).padStart(2, '0'),
  );
  return {
    width: autoOrient.width,
    height: autoOrient.height,
    color: `#${hex.join('')}`,
    hash: createHash('sha256').update(bytes).digest('hex').slice(0, 16),
  };
}
