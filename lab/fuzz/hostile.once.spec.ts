import { expect, test } from '@playwright/test';
import { editions } from '../../e2e/editions.ts';
import { fuzzRequests } from './fuzz-requests.ts';

const { port, url } = editions.fixture;
const seed = 7;

/** The short form of `npm run fuzz`. */
test(`whatever is asked, the answer is a proper one (500 requests, seed ${seed})`, async () => {
  const { faults } = await fuzzRequests(port, { count: 500, seed });
  expect(faults).toEqual([]);
  expect((await fetch(url)).status).toBe(200);
});
