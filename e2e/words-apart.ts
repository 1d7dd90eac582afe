/**
 * Words that the eye sees apart and the bare text joins, found in a browser: it alone knows which
 * elements stand on a line of their own, in a grid, out of the flow or with a margin beside them.
 */
import type { Page } from '@playwright/test';

/** @returns each place where two words meet, with what stands around it */
export function joinedWords(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const joined: string[] = [];
    let before = '';
    let apart = false;

    const isRead = (element: Element) =>
      !['SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT', 'TEXTAREA', 'IFRAME'].includes(element.tagName);
    const isEdge = (element: Element) => {
      const style = getComputedStyle(element);
      const around = element.parentElement && getComputedStyle(element.parentElement).display;
      if (element.tagName === 'BR' || /flex|grid/.test(around ?? '')) return true;
      if (/absolute|fixed/.test(style.position) || style.float !== 'none') return true;
      if (!/^(inline|contents)$/.test(style.display)) return true;
      const sides = [style.marginLeft, style.marginRight, style.paddingLeft, style.paddingRight];
      return sides.some((width) => parseFloat(width) > 0);
    };
    const read = (text: string) => {
      if (!text) return;
      if (apart && /\S$/.test(before) && /^\S/.test(text)) {
        joined.push(`${before.slice(-30)}|${text.slice(0, 30)}`);
      }
      before = text;
      apart = false;
    };
    const visit = (node: Node) => {
      if (node instanceof Text) read(node.data);
      if (!(node instanceof Element) || !isRead(node)) return;
      apart ||= isEdge(node);
      node.childNodes.forEach(visit);
      apart ||= isEdge(node);
    };
    visit(document.body);
    return joined;
  });
}
