/** A whole page round a body, for tests, and ways to make it static. */
import { toStaticDocument } from './to-static-document.ts';

export function makePage(body: string, head = ''): string {
  return `<!DOCTYPE html><html lang="en"><head>${head}</head><body>${body}</body></html>`;
}

/** For pages that link no stylesheet. */
export function toStatic(html: string): string {
  return toStaticDocument(html, (href) => {
    throw new Error(`nobody should ask for ${href}`);
  });
}

/** The stylesheet as it is on a page that links it, with one paragraph of class `lead`. */
export function inlined(css: string, href = '/_next/static/chunks/a.css'): string {
  const link = `<link rel="stylesheet" href="${href}"/>`;
  const html = toStaticDocument(makePage('<p class="lead">A</p>', link), () => css);
  return /<style>(.*)<\/style>/s.exec(html)?.[1] ?? '';
}
