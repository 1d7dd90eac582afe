/**
 * The one function from the document that Next renders to the document that a reader gets: no
 * script, no flight data, no placeholder comments, the stylesheet inside, words apart, passages in their
 * direction. Pure, and strict: what it does not understand it refuses, so that a build fails and not a page.
 */
import { parse } from 'parse5';
import { directions } from './directions.ts';
import { applyEdits, type Edit } from './edits.ts';
import { lineBreaks } from './line-breaks.ts';
import { pageLanguage } from './page-language.ts';
import { attribute, elementsIn, isElement, isText, nodesIn, type Tree } from './tree.ts';
import { usedCss } from './used-css.ts';

export class DocumentError extends Error {}

/** Script types that are data and stay; every other script would be run. */
const dataBlocks = new Set(['application/ld+json', 'speculationrules']);

/**
 * @param html a whole document, as Next serves it
 * @param readCss the stylesheet at an address such as `/_next/static/…css`
 * @throws {DocumentError} for a document that would be broken without its scripts
 */
export function toStaticDocument(html: string, readCss: (href: string) => string): string {
  const document = parse(html, { sourceCodeLocationInfo: true });
  const elements = [...elementsIn(document)];
  const body = wholeBody(elements);
  const [root] = elements;
  const other = root && pageLanguage(root, body);
  const dir = other ? other.dir : root && attribute(root, 'dir');
  const direction = dir === 'rtl' ? 'rtl' : 'ltr';

  const styles = elements.filter(isStylesheet);
  const css = styles.map((link) => sheetOf(link, readCss)).join('');
  const used = css && usedCss(css, elements.map(described));
  const style = used && `<style>${used}</style>`;

  const edits = [...nodesIn(document)].flatMap((node): Edit[] => {
    const at = node.sourceCodeLocation;
    if (!at) return [];
    if (node === styles[0]) return [{ start: at.startOffset, end: at.endOffset, text: style }];
    if (isTypeface(node) && used && !used.includes(fileOf(node))) {
      return [{ start: at.startOffset, end: at.endOffset, text: '' }];
    }
    if (isTypeface(node)) return [{ ...endOfTag(html, at.endOffset), text: wideScreen }];
    return isDropped(node) ? [{ start: at.startOffset, end: at.endOffset, text: '' }] : [];
  });
  return applyEdits(html, [
    ...edits,
    ...searchLinkLast(elements, html),
    ...(other?.edits ?? []),
    ...lineBreaks(body, html),
    ...directions(body, html, direction),
  ]);
}

/**
 * React writes it before the metadata or after it, as they happen to be ready: the same page would have other bytes, and
 * another ETag, from another server.
 */
function searchLinkLast(elements: Tree.Element[], html: string): Edit[] {
  const head = elements.find(({ tagName }) => tagName === 'head');
  const end = head?.sourceCodeLocation?.endTag?.startOffset;
  const link = elements.find(
    (element) => element.tagName === 'link' && attribute(element, 'rel') === 'search',
  );
  const at = link?.sourceCodeLocation;
  if (end === undefined || !at) return [];
  return [
    { start: at.startOffset, end: at.endOffset, text: '' },
    { start: end, end, text: html.slice(at.startOffset, at.endOffset) },
  ];
}

/** Where our typefaces are in use (`app/globals.css`); a narrower screen must not fetch them. */
const wideScreen = ' media="(min-width: 40rem)"';

/** A document that has been here before has its media. */
function isTypeface(node: Tree.Node): node is Tree.Element {
  if (!isElement(node) || attribute(node, 'media') !== undefined) return false;
  return attribute(node, 'rel') === 'preload' && attribute(node, 'as') === 'font';
}

/** A typeface that no style of the page names: Broadsheet's own, where the paper has others. */
function fileOf(preload: Tree.Element): string {
  return (attribute(preload, 'href') ?? '').replace(/^.*\//, '');
}

/** The place before the characters that end a tag. */
function endOfTag(html: string, end: number): Pick<Edit, 'start' | 'end'> {
  const at = end - (html[end - 2] === '/' ? 2 : 1);
  return { start: at, end: at };
}

/** A stylesheet's addresses are relative to itself; inside the page they have to stand on their own. */
function sheetOf(link: Tree.Element, readCss: (href: string) => string): string {
  const href = attribute(link, 'href') ?? '';
  return readCss(href).replace(
    /url\(\s*(["']?)(?!\s|data:|https?:|\/|#)([^)"']+)/g,
    (_, quote: string, url: string) => {
      const { pathname, search, hash } = new URL(url, `http://paper${href}`);
      return `url(${quote}${pathname}${search}${hash}`;
    },
  );
}

/** @throws {DocumentError} for one that only scripts would make whole */
function wholeBody(elements: Tree.Element[]): Tree.Element {
  const placeholder = elements.find(
    (element) =>
      element.tagName === 'template' ||
      (/^[BSP]:/.test(attribute(element, 'id') ?? '') &&
        attribute(element, 'hidden') !== undefined),
  );
  if (placeholder) {
    throw new DocumentError(
      'the page holds a Suspense placeholder, whose content only a script would show: take out <Suspense>, loading.tsx and whatever streams',
    );
  }
  const body = elements.find(({ tagName }) => tagName === 'body');
  if (!body || !hasText(body)) {
    throw new DocumentError(
      'the page has an empty body: notFound(), redirect() or an error at render left it to a script',
    );
  }
  return body;
}

function isDropped(node: Tree.Node): boolean {
  if (node.nodeName === '#comment') return true;
  if (!isElement(node)) return false;
  const rel = attribute(node, 'rel');
  switch (node.tagName) {
    case 'script':
      return !dataBlocks.has(attribute(node, 'type') ?? '');
    case 'link':
      return (
        rel === 'modulepreload' ||
        rel === 'stylesheet' ||
        (rel === 'preload' && ['script', 'style'].includes(attribute(node, 'as') ?? ''))
      );
    case 'meta':
      return attribute(node, 'name') === 'next-size-adjust';
    case 'div':
      // React's marker for metadata that streams; it carries nothing here.
      return attribute(node, 'hidden') !== undefined && node.childNodes.every(isDropped);
    default:
      return false;
  }
}

function described({ tagName, attrs }: Tree.Element) {
  const classes = attrs.find(({ name }) => name === 'class')?.value.split(/\s+/) ?? [];
  return { tagName, classes };
}

function isStylesheet(element: Tree.Element): boolean {
  return element.tagName === 'link' && attribute(element, 'rel') === 'stylesheet';
}

/** Whether a reader would see a word of it. */
function hasText(element: Tree.Element): boolean {
  return element.childNodes.some((node) => {
    if (isText(node)) return node.value.trim() !== '';
    return isElement(node) && !['script', 'style'].includes(node.tagName) && hasText(node);
  });
}
