import { parseFragment } from 'parse5';

/**
 * A line of plain text for RSS, whose readers take titles and descriptions for HTML, or for text, as they
 * see fit (https://www.rssboard.org/rss-profile#data-types-characterdata). `Q&A` is the same to both and
 * stays; what HTML would read as something else (`<b>`, `&amp;`, `&copy`) is written as HTML: better seen
 * escaped by some readers than lost by others.
 */
export function rssText(text: string): string {
  if (!/[<&]/.test(text) || isItself(text)) return text;
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** Whether HTML reads a text as it stands. */
function isItself(text: string): boolean {
  const { childNodes } = parseFragment(text);
  const [only] = childNodes;
  return childNodes.length === 1 && only !== undefined && 'value' in only && only.value === text;
}
