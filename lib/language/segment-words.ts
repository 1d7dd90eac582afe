/** A piece ends at a space where it can; a text that has none is cut. */
const pieces = /.{1,1000}(?=\s|$)|.{1,1000}/gsu;

/**
 * The words of a text, in languages too that put no space between them. Piece by piece: each segment
 * that Intl gives holds a copy of all it was given, which for a long read comes to gigabytes.
 */
export function segmentWords(text: string, segmenter: Intl.Segmenter): string[] {
  return (text.match(pieces) ?? []).flatMap((piece) =>
    Array.from(segmenter.segment(piece))
      .filter(({ isWordLike }) => isWordLike)
      .map(({ segment }) => segment),
  );
}
