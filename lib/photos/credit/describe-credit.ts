/** What the grammar reads out of a credit line, for the picture editor. */
import type { Row } from '../print-section.ts';
import { parseCredit } from './parse-credit.ts';

export function describeCredit(line: string): Row[] {
  if (line === '') return [['no credit', '']];
  const { known, names, agency, chain, flags, licence } = parseCredit(line);
  if (!known)
    return [['not known', 'The grammar does not know this line; it is printed as it is.']];
  return [
    ['names', names.join('; ') || 'none'],
    ['agency', agency ?? 'none'],
    ['chain', chain.join(', then ') || 'none'],
    ...(flags.length > 0 ? ([['says also', flags.join(', ')]] as Row[]) : []),
    ['licence', licence ? `${licence.name}, ${licence.url}` : 'none'],
  ];
}
