import type { Element } from 'hast';
import { expect, test } from 'vitest';
import { finishText, type UnfinishedText } from './finish-text.ts';
import { withFinisher } from './finish-on-thread.ts';
import { element } from './tree.ts';

const text = (words: string): UnfinishedText => ({
  tree: { type: 'root', children: [element('p', {}, [{ type: 'text', value: words }])] },
  seen: words,
  elsewhere: [],
  added: [],
  printed: [],
});

test.each([1, 100])('of %i texts each gets its own answer', async (count) => {
  const all = await withFinisher(count, (finish) =>
    Promise.all(['One.', 'Two < {2}.', 'Three.'].map((words) => finish(text(words)))),
  );
  expect(all).toEqual(['One.', 'Two < {2}.', 'Three.'].map((words) => finishText(text(words))));
  expect(all[1]!.words).toEqual({ source: 2, story: 2, differences: [] });
});

test.each([1, 100])('of %i texts one too deep fails alone', async (count) => {
  let deep: Element = element('p');
  for (let i = 0; i < 20_000; i++) deep = element('div', {}, [deep]);
  const tree = { type: 'root' as const, children: [deep] };
  const [first, second] = await withFinisher(count, (finish) =>
    Promise.allSettled([finish({ ...text(''), tree }), finish(text('One.'))]),
  );
  expect(first).toMatchObject({ status: 'rejected', reason: expect.any(RangeError) as unknown });
  expect(second).toMatchObject({ status: 'fulfilled' });
});
