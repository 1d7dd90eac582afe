/** What no answer may be or hold, whatever was asked. */
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import type { RawAnswer } from './raw-request.ts';

type Node = DefaultTreeAdapterTypes.Node;

/** @returns each fault as the end of a sentence that begins with the request */
export function answerFaults({ status, headers, body }: RawAnswer): string[] {
  const type = headers.get('content-type') ?? '';
  return [
    !(status >= 200 && status < 500) && `answers ${status}`,
    showsInside(body) && `shows the inside of the server: ${showsInside(body)}`,
    headers.has('zq7-header') && 'writes a header of its own into the answer',
    leadsAway(headers) && `leads away, to ${headers.get('location') ?? headers.get('refresh')}`,
    isReflected(type, body) && 'is found in the page as markup',
    isForScripts(type, body) && 'comes as what only a script can read',
    headers.has('set-cookie') && 'sets a cookie',
  ].filter((fault) => typeof fault === 'string');
}

/** A stack, or a path of this machine. */
function showsInside(body: string): string | undefined {
  if (body.includes(process.cwd())) return process.cwd();
  return /\n\s+at .{1,200}:\d+:\d+|node_modules\/|node:internal|webpack-internal|\w+Error: /.exec(
    body,
  )?.[0];
}

function leadsAway(headers: Map<string, string>): boolean {
  const to = [headers.get('location'), headers.get('refresh')].join('');
  return to !== '' && new URL(to, 'http://paper.example').host !== 'paper.example';
}

/** A page with scripts in it, or the form of a page that Next's own client asks for. */
function isForScripts(type: string, body: string): boolean {
  if (/html/.test(type)) return /<script(?! type="application\/ld\+json")/.test(body);
  return /x-component/.test(type) || /^\d+:"\$S/m.test(body);
}

/** Text that came in may be read in a page, but never as an element or an attribute of it. */
function isReflected(type: string, body: string): boolean {
  if (/xml/.test(type)) return body.includes('<zq7');
  return /html/.test(type) && body.includes('zq7') && holdsMark(parse(body));
}

function holdsMark(node: Node): boolean {
  if (node.nodeName.startsWith('zq7')) return true;
  if ('attrs' in node && node.attrs.some(({ name }) => name.includes('zq7'))) return true;
  return 'childNodes' in node && node.childNodes.some(holdsMark);
}
