/**
 * Pictographs, with what joins and colours them. No typeface of the paper has them, and a card is the
 * same headline without. Typographers' own, like ©, are none.
 */
const emoji =
  /(?![©®™])\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}|[\u20e3\ufe0e\ufe0f\u{e0020}-\u{e007f}]/gu;
const looseJoiner = /(?<!\p{L}\p{M}*)\u200d|\u200d(?!\p{L})/gu;

export function withoutEmoji(line: string): string {
  return line.replace(emoji, '').replace(looseJoiner, '').replace(/\s+/g, ' ').trim();
}

/** The emoji of a line, each once, in their order; empty where there are none. */
export function emojiIn(line: string): string[] {
  if (!line.match(emoji)) return [];
  const clusters = Array.from(new Intl.Segmenter().segment(line), ({ segment }) => segment);
  return [...new Set(clusters.filter((cluster) => withoutEmoji(cluster) !== cluster.trim()))];
}
