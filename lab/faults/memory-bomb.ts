/** A small file of a hundred megapixels, asked for in several sizes at once. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { makePicture } from '../../lib/archive/article-fixture.ts';
import { hashOf } from '../../lib/photos/photo.ts';
import { probePicture } from '../../lib/photos/probe-picture.ts';
import { photoFile } from '../../lib/share-card/picture-file.ts';
import { startPictureMaker } from '../../server/pictures/picture-maker.ts';
import { watchMemory } from '../bench/process-memory.ts';
import type { Check } from './check.ts';

const side = 10_000;
/** What one such picture may take, and what a process that makes pictures holds without one. */
const most = 900_000_000;

export async function openBomb(scratch: string, check: Check): Promise<void> {
  const create = { width: side, height: side, channels: 3 as const, background: '#6a9' };
  const plain = sharp({ create, limitInputPixels: false }).toColourspace('rgb16');
  const interlaced = await plain.clone().png({ progressive: true }).toBuffer();
  const refused = await probePicture(interlaced);
  const told = 'fault' in refused ? refused.fault : 'taken';
  check('a bomb is refused by the memory that it takes', told.startsWith('takes 1200 MB'), told);

  const bytes = await plain.png().toBuffer();
  const file = join(scratch, 'bomb.png');
  writeFileSync(file, bytes);
  const photo = makePicture({ file, hash: hashOf(readFileSync(file)), width: side, height: side });
  const maker = startPictureMaker();
  const endWatch = watchMemory(process.pid);
  const before = process.memoryUsage().rss;
  const made = await Promise.all(
    [320, 640, 960].map((width) =>
      maker.make({ file: photoFile(photo, { width, format: 'avif' }), quick: true }),
    ),
  );
  const sum = endWatch();
  maker.stop();
  const megabytes = Math.round(((sum ?? NaN) - before) / 1_000_000);
  const text = `${made.length} sizes of ${Math.round(bytes.length / 1000)} kB took ${megabytes} MB beside the asker`;
  check(
    'the largest picture that is taken is opened once at a time',
    megabytes * 1_000_000 < most,
    text,
  );
}
