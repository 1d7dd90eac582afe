/** What the files for crawlers have in common. */
import { getSite } from '@/lib/archive/questions';

const types = {
  xml: 'application/xml; charset=utf-8',
  text: 'text/plain; charset=utf-8',
  markdown: 'text/markdown; charset=utf-8',
} as const;

/** @param changed when the newest of what the file speaks of changed, where that is known */
export function crawlerResponse(
  type: keyof typeof types,
  body: string,
  changed?: string,
  headers: Record<string, string> = {},
): Response {
  const lastModified = changed && { 'Last-Modified': new Date(changed).toUTCString() };
  return new Response(body, {
    headers: { 'Content-Type': types[type], ...lastModified, ...headers },
  });
}

/** What only the clock decides is asked for anew each time. */
export const noStore = { 'Cache-Control': 'no-store' };

export function noSuchFile(): Response {
  return refusal(404, `${getSite().words.missing.file}\n`);
}

/** @param why in words that readers may see */
export function goneFile(why: string): Response {
  return refusal(410, why);
}

function refusal(status: number, text: string): Response {
  return new Response(text, { status, headers: { 'Content-Type': types.text, ...noStore } });
}
