import { expect, test } from 'vitest';
import { parseBody } from '../body/parse-body.ts';
import { toHast } from '../body/to-hast.ts';
import { makeContext } from '../body/context-fixture.ts';
import { linksIn } from './links-in.ts';

test('links of a text are told once each, those of the paper apart', () => {
  const text =
    'See [one](/articles/one), [the same](/articles/one) and [another](https://example.org/).\n\n' +
    '- [a list](/topics/gaza)\n- [no scheme](//example.org/x)';
  const body = toHast(parseBody(text).root, makeContext());
  expect(linksIn(body)).toEqual({
    inside: ['/articles/one', '/topics/gaza'],
    outside: ['https://example.org/', '//example.org/x'],
  });
});
