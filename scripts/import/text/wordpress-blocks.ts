/**
 * The comments of WordPress's block editor. Most blocks hold their own HTML; one that is made when the page
 * is shown, `<!-- wp:latest-posts /-->`, holds none and is a to-do.
 */
import { todoHtml } from './parts.ts';

const block = /<!--\s+wp:([\w/-]+)\s*(\{[\s\S]*?\})?\s*(\/)?-->/g;
/** They hold no word of the story. */
const silent =
  /^(?:more|nextpage|spacer|separator|footnotes|core\/.*|post-(?:title|date|featured-image|content))$/;

export function markBlocks(html: string): string {
  return html.replace(block, (whole, name: string, given: string | undefined, empty?: string) => {
    if (!empty || silent.test(name)) return '';
    const url = /"url":"(https?:[^"]+)"/.exec(given ?? '')?.[1]?.replaceAll('\\/', '/');
    if (/embed/.test(name) && url) return `<p>${url.replaceAll('&', '&amp;')}</p>`;
    return todoHtml(`put something in the place of the block ${whole.slice(4, -3).trim()}`);
  });
}
