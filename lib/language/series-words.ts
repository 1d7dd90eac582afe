/** What the interface says of a series. */
export const seriesWords = {
  series: 'Series',
  previous: 'Previous part',
  next: 'Next part',
};

/** Of one that has only begun, nobody needs to hear that it is the first of one. */
export function partLabel(part: number, parts: number): string {
  return parts === 1 ? `Part ${part}` : `Part ${part} of ${parts}`;
}
