/** Whether nginx sends a story that it keeps as fast as a file of the same bytes and headers. */
import { median } from '../bench/median.ts';
import { wrk } from '../bench/load-tools.ts';
import { keepFile, type Proxy } from '../bench/proxy.ts';

/** By turns, so that what else the machine does meets both. */
export async function compareWithFile(proxy: Proxy, path: string, rounds = 5) {
  const fileUrl = await keepFile(proxy, proxy.origin + path);
  const rates = { cached: [] as number[], file: [] as number[] };
  const rate = async (url: string) => (await wrk.shoot(url, 16, 2)).perSecond;
  for (let round = 0; round < rounds; round++) {
    rates.cached.push(await rate(proxy.origin + path));
    rates.file.push(await rate(fileUrl));
  }
  const [cached, file] = [median(rates.cached), median(rates.file)];
  return { cached, file, ratio: cached / file };
}
