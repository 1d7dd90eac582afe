/**
 * What else a line says of a picture. `unnamed`: someone made it whom the agency does not name
 * (`Stringer`). `public domain` is no licence: there is nothing to license.
 */
export type CreditFlag = 'pool' | 'handout' | 'courtesy' | 'file' | 'unnamed' | 'public domain';

const flags: [CreditFlag, RegExp][] = [
  ['pool', /^pool(?: photo)?$/i],
  ['handout', /^hand-?out(?: photo| image)?$/i],
  ['courtesy', /^courtesy(?: photo)?$/i],
  ['file', /^file(?: photo)?$/i],
  ['unnamed', /^(?:stringer|staff|social media|unknown(?: author| photographer)?)$/i],
  ['public domain', /^public domain\)?$/i],
];

export function readFlag(text: string): CreditFlag | undefined {
  return flags.find(([, pattern]) => pattern.test(text))?.[0];
}
