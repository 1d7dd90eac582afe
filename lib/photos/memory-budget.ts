/** So much is decoded at once as one of the largest pictures takes: several of those wait for each other. */
import { mostDecodedBytes } from './decode-memory.ts';

let free = mostDecodedBytes;
const waiting: { bytes: number; begin: () => void }[] = [];

/** In the order in which it is asked, so that a large picture is not passed for ever by small ones. */
export async function withinMemory<T>(bytes: number, work: () => Promise<T>): Promise<T> {
  const taken = Math.min(bytes, mostDecodedBytes);
  await new Promise<void>((begin) => {
    waiting.push({ bytes: taken, begin });
    beginNext();
  });
  try {
    return await work();
  } finally {
    free += taken;
    beginNext();
  }
}

function beginNext(): void {
  while (waiting[0] && waiting[0].bytes <= free) {
    const { bytes, begin } = waiting.shift()!;
    free -= bytes;
    begin();
  }
}
