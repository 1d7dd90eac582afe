import { expect, test } from 'vitest';
import { mostDecodedBytes } from './decode-memory.ts';
import { withinMemory } from './memory-budget.ts';

const turn = () => new Promise((done) => setImmediate(done));

/** Begins a work of so much memory. */
function begin(bytes: number) {
  const work: { running: boolean; end: () => void; fail: (error: Error) => void } = {
    running: false,
    end: () => undefined,
    fail: () => undefined,
  };
  const ended = withinMemory(bytes, () => {
    work.running = true;
    return new Promise<void>((done, fail) => Object.assign(work, { end: done, fail }));
  });
  return { work, ended };
}

test('what fits together is decoded at once, what does not waits, and nobody is passed', async () => {
  const half = begin(mostDecodedBytes / 2);
  const small = begin(10);
  const whole = begin(mostDecodedBytes * 3);
  const late = begin(10);
  const running = () => [half, small, whole, late].map(({ work }) => work.running);
  await turn();
  expect(running()).toEqual([true, true, false, false]);
  half.work.end();
  await turn();
  expect(running()).toEqual([true, true, false, false]);
  small.work.fail(new Error('cut short'));
  await expect(small.ended).rejects.toThrow('cut short');
  await turn();
  expect(running()).toEqual([true, true, true, false]);
  whole.work.end();
  await turn();
  expect(late.work.running).toBe(true);
  late.work.end();
  await late.ended;
});
