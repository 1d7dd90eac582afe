import { expect, test } from 'vitest';
import { saidOfLead } from './lead-finding.ts';

const src = 'gate.jpg';

test.each([
  [
    { caption: 'Mecz. Fot. Piotr Zając / PAP' },
    { caption: 'Mecz.', credit: 'Fot. Piotr Zając / PAP' },
  ],
  [{ caption: '<em>A gate</em>' }, { caption: 'A gate', credit: undefined }],
  [
    { caption: 'A gate. Jane Doe/AP', credit: 'Jane Doe/AP' },
    { caption: 'A gate.', credit: 'Jane Doe/AP' },
  ],
  [
    { caption: 'A gate', credit: 'Jane Doe' },
    { caption: 'A gate', credit: 'Jane Doe' },
  ],
  [{}, { caption: undefined, credit: undefined }],
])('the lead with %j says %j', (lead, said) => {
  expect(saidOfLead({ src, ...lead })).toEqual(said);
});
