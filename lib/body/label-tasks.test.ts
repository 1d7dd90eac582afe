import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import { makeContext } from './context-fixture.ts';
import { parseBody } from './parse-body.ts';
import { toHast } from './to-hast.ts';

const htmlOf = (text: string) =>
  toHtml(
    toHast(
      parseBody(text).root,
      makeContext(() => undefined),
    ),
  ).replace(/\n/g, '');

test('a task is the name of its box, and what stands below it is not', () => {
  expect(htmlOf('- [x] Ask *her*\n  - by phone\n- [ ] Write')).toBe(
    '<ul class="contains-task-list"><li class="task-list-item"><label><input type="checkbox" checked disabled> Ask <em>her</em></label><ul><li>by phone</li></ul></li><li class="task-list-item"><label><input type="checkbox" disabled> Write</label></li></ul>',
  );
});

test('so is the first paragraph of one whose entries stand apart', () => {
  expect(htmlOf('- [ ] Ask\n\n  Her number is known.\n')).toContain(
    '<p><label><input type="checkbox" disabled> Ask</label></p><p>Her number',
  );
});
