/**
 * The paragraphs of WordPress's classic editor, which stand in the text as empty lines.
 * @see https://developer.wordpress.org/reference/functions/wpautop/
 */

const blockNames =
  'table|thead|tfoot|caption|col|colgroup|tbody|tr|td|th|div|dl|dd|dt|ul|ol|li|pre|form|map|area|blockquote|address|style|p|h[1-6]|hr|fieldset|legend|section|article|aside|hgroup|header|footer|nav|figure|figcaption|details|menu|summary|iframe|audio|video|story-todo';
const tag = new RegExp(`(</?(?:${blockNames})\\b[^>]*>)`, 'gi');
const pre = /<(pre|script|style|textarea)\b[\s\S]*?<\/\1>/gi;

export function autop(text: string): string {
  const kept: string[] = [];
  const marked = text
    .replace(/\r\n?/g, '\n')
    .replace(pre, (whole) => `\n\n\uE004${kept.push(whole) - 1}\uE005\n\n`)
    .replace(/<br\s*\/?>\s*<br\s*\/?>/gi, '\n\n')
    .replace(new RegExp(`(<(?:${blockNames})\\b[^>]*>)`, 'gi'), '\n\n$1')
    .replace(new RegExp(`(</(?:${blockNames})>)`, 'gi'), '$1\n\n');
  const done = marked
    .split(/\n\s*\n/)
    .map((piece) => piece.trim())
    .filter(Boolean)
    .map(paragraph)
    .join('\n');
  return done.replace(/\uE004(\d+)\uE005/g, (_, at: string) => kept[Number(at)]!);
}

/** Words beside a block become a paragraph; the block itself stays as it is. */
function paragraph(piece: string): string {
  if (/^\uE004\d+\uE005$/.test(piece)) return piece;
  return piece
    .split(tag)
    .map((part, i, parts) => {
      const words = part.trim();
      if (!words || new RegExp(tag.source, 'i').test(words)) return words;
      const lines = words.replace(/(?<!<br\s?\/?>)\n/gi, '<br>\n');
      // One within the other would end it, and lose what it says of itself.
      return /^<p\b/i.test(parts[i - 1] ?? '') ? lines : `<p>${lines}</p>`;
    })
    .join('');
}
