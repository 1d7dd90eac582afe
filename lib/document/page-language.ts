/**
 * A page in another language than the paper's. Next writes `html` before it knows which page stands in it, so that the
 * frame below says the language; in the finished document the whole of it does.
 */
import type { Edit } from './edits.ts';
import { attribute, isElement, type Tree } from './tree.ts';

export type PageLanguage = { lang: string; dir: string; edits: Edit[] };

/** @returns undefined for a page in the paper's own language */
export function pageLanguage(html: Tree.Element, body: Tree.Element): PageLanguage | undefined {
  const frame = body.childNodes
    .filter(isElement)
    .find((element) => attribute(element, 'lang') !== undefined && holdsMain(element));
  if (!frame) return undefined;
  const lang = attribute(frame, 'lang') ?? '';
  const dir = attribute(frame, 'dir') ?? 'ltr';
  const edits = [
    ...['lang', 'dir'].flatMap((name) => [...without(html, name), ...without(frame, name)]),
    ...startOf(html, ` lang="${lang}"${dir === 'rtl' ? ' dir="rtl"' : ''}`),
  ];
  return { lang, dir, edits };
}

function holdsMain({ childNodes }: Tree.Element): boolean {
  return childNodes.some((child) => isElement(child) && child.tagName === 'main');
}

/** With the space before it. */
function without(element: Tree.Element, name: string): Edit[] {
  const at = element.sourceCodeLocation?.attrs?.[name];
  return at ? [{ start: at.startOffset - 1, end: at.endOffset, text: '' }] : [];
}

function startOf({ sourceCodeLocation, tagName }: Tree.Element, text: string): Edit[] {
  const tag = sourceCodeLocation?.startTag;
  if (!tag) return [];
  const at = tag.startOffset + 1 + tagName.length;
  return [{ start: at, end: at, text }];
}
