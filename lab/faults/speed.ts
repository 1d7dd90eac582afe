/** Whether nginx sends a story that it keeps as fast as a file of the same bytes and headers. */
import { writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { join } from 'node:path';
import { median } from '../bench/median.ts';
import { acceptEncoding, wrk } from '../bench/load-tools.ts';
import type { Proxy } from './proxy.ts';

/** By turns, so that what else the machine does meets both. */
export async function compareWithFile(proxy: Proxy, path: string, rounds = 5) {
  writeFileSync(join(proxy.files, 'story'), await packedBytes(proxy.origin + path));
  const rates = { cached: [] as number[], file: [] as number[] };
  const rate = async (url: string) => (await wrk.shoot(url, 16, 2)).perSecond;
  for (let round = 0; round < rounds; round++) {
    rates.cached.push(await rate(proxy.origin + path));
    rates.file.push(await rate(`${proxy.filesOrigin}/story`));
  }
  const [cached, file] = [median(rates.cached), median(rates.file)];
  return { cached, file, ratio: cached / file };
}

/** As they go over the line; `fetch` would unpack them. */
function packedBytes(url: string): Promise<Buffer> {
  return new Promise((done, fail) => {
    get(url, { headers: { 'Accept-Encoding': acceptEncoding } }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('end', () => {
        done(Buffer.concat(chunks));
      });
    }).on('error', fail);
  });
}
