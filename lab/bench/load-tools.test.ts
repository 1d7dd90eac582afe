import { expect, test } from 'vitest';
import { readWrk } from './load-tools.ts';

const output = (unit: string, more = '') => `Running 10s test @ http://localhost:3000/
  1 threads and 32 connections
  Latency Distribution
     50%    1.77${unit}
     99%   19.48ms
  29293 requests in 2.00s, 212.31MB read
${more}Requests/sec:  14624.31
Transfer/sec:    106.00MB
`;

test.each([
  ['us', 0.00177],
  ['ms', 1.77],
  ['s', 1770],
])('wrk tells its times in %s too', (unit, p50) => {
  expect(readWrk(output(unit))).toEqual({ perSecond: 14624.31, p50, p99: 19.48 });
});

test('errors served fast are no figure', () => {
  expect(() => readWrk(output('ms', '  Non-2xx or 3xx responses: 12\n'))).toThrow('Non-2xx');
});

test('what is not understood is told', () => {
  expect(() => readWrk('something else')).toThrow('wrk said');
});
