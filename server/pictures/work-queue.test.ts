import { expect, test } from 'vitest';
import { Overloaded, queueWork, type QueueLimits, type Rank } from './work-queue.ts';

const limits: QueueLimits = {
  lanes: { quick: 1, other: 1 },
  longest: { quick: 3, asked: 3, ahead: 3 },
  patience: 20_000,
};

const turn = () => new Promise((done) => setImmediate(done));

/** A queue whose work ends when a test says so. */
function start(own: Partial<QueueLimits> = {}) {
  const queue = queueWork<string>({ ...limits, ...own });
  const begun: string[] = [];
  const ends = new Map<string, { end: (made: string) => void; fail: (error: Error) => void }>();
  const ask = (key: string, rank: Rank, gone?: AbortSignal) => {
    const made = queue.ask(
      key,
      rank,
      () =>
        new Promise((end, fail) => {
          begun.push(key);
          ends.set(key, { end, fail });
        }),
      gone,
    );
    made.catch(() => undefined);
    return made;
  };
  const end = async (key: string) => {
    ends.get(key)?.end(`made ${key}`);
    await turn();
  };
  return { ask, end, begun, fail: (key: string) => ends.get(key)?.fail(new Error('cut short')) };
}

test('what readers wait for comes before what nobody asked for, and quick work has its own lane', async () => {
  const { ask, end, begun } = start();
  void ask('ahead 1', 'ahead');
  void ask('ahead 2', 'ahead');
  void ask('asked', 'asked');
  void ask('quick', 'quick');
  expect(begun).toEqual(['ahead 1', 'quick']);
  await end('ahead 1');
  expect(begun).toEqual(['ahead 1', 'quick', 'asked']);
  await end('asked');
  expect(begun).toEqual(['ahead 1', 'quick', 'asked', 'ahead 2']);
});

test('all who ask for the same wait for the same work, which rises to the highest need', async () => {
  const { ask, end, begun } = start();
  void ask('first', 'ahead');
  void ask('second', 'ahead');
  const one = ask('same', 'ahead');
  const two = ask('same', 'asked');
  await end('first');
  expect(begun).toEqual(['first', 'same']);
  const three = ask('same', 'ahead');
  await end('same');
  expect(await Promise.all([one, two, three])).toEqual(Array(3).fill('made same'));
  expect(begun.filter((key) => key === 'same')).toHaveLength(1);
});

test('work that failed fails for all who wait, and is done anew for the next', async () => {
  const { ask, end, fail } = start();
  const both = [ask('one', 'asked'), ask('one', 'asked')];
  fail('one');
  for (const each of both) await expect(each).rejects.toThrow('cut short');
  const again = ask('one', 'asked');
  await end('one');
  expect(await again).toBe('made one');
});

test('work that nobody waits for any longer is not begun', async () => {
  const { ask, end, begun } = start();
  void ask('under way', 'asked');
  const [one, two] = [new AbortController(), new AbortController()];
  const left = ask('left by all', 'asked', one.signal);
  void ask('left by one', 'asked', one.signal);
  void ask('left by one', 'asked', two.signal);
  const reason = new Error('the reader has gone');
  one.abort(reason);
  await expect(left).rejects.toBe(reason);
  await end('under way');
  expect(begun).toEqual(['under way', 'left by one']);
  await expect(ask('late', 'asked', one.signal)).rejects.toBe(reason);
});

test('who finds the queue full is sent away, unless the work is there already', async () => {
  const { ask, end, begun } = start();
  for (const key of ['0', '1', '2', '3']) void ask(key, 'asked');
  await expect(ask('4', 'asked')).rejects.toThrow(Overloaded);
  const same = ask('3', 'asked');
  for (const key of ['0', '1', '2', '3']) await end(key);
  expect(await same).toBe('made 3');
  expect(begun).toEqual(['0', '1', '2', '3']);
});

test('nobody waits longer than the patience, and what was asked for is then not begun', async () => {
  const { ask, end, begun } = start({ patience: 30 });
  void ask('under way', 'ahead');
  const late = ask('late', 'asked');
  await expect(late).rejects.toThrow('not made within 0.03 s');
  await end('under way');
  expect(begun).toEqual(['under way']);
});
