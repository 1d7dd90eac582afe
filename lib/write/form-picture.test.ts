import { expect, test } from 'vitest';
import { warningsOf } from './form-picture.ts';

const picture = {
  ...{ path: 'content/photos/gate.jpg', url: '', width: 1600, height: 900 },
  record: { from: {}, instructions: 'NO ARCHIVES' },
};
const fields = { src: 'blob:http://localhost/1', alt: 'Trucks wait', credit: 'AP' };
const around = { isLead: true, title: 'Talks end', standfirst: '' };
const warned = (changes: object, of = {}) =>
  warningsOf({ ...picture, ...of }, { ...fields, ...changes }, around);

test('what stops nobody is told beside the picture, in the words of the check', () => {
  expect(warned({})).toEqual([
    'expires is missing, while the instructions in content/photos/gate.jpg say "NO ARCHIVES". Mend: write the instant at which the right to show it ends.',
  ]);
  expect(warned({ expires: '2001-01-01T00:00:00Z' })[0]).toMatch(/^expires is past \(2001-01-01/);
  expect(warned({ expires: '2999-01-01T00:00:00Z' })).toEqual([]);
  expect(warned({ expires: '2999-01-01T00:00:00Z' }, { width: 600 })[0]).toMatch(/600 pixels wide/);
  expect(warned({ alt: 'Talks end', expires: '2999-01-01T00:00:00Z' })[0]).toMatch(/the headline/);
});

test('what stops is told at its field alone', () => {
  expect(warned({ alt: '', credit: '', expires: '2999-01-01T00:00:00Z' })).toEqual([]);
});
