/** What a finished page needs of other hosts, as its markup says. Its policy lets in that and no more. */
import type { Needs } from './response-headers.js';

export function pageNeeds(html: string): Needs {
  return {
    frames: [...(ownFrame.test(html) ? ["'self'"] : []), ...frameOrigins(html)],
    audio: /<audio\b[^>]*\ssrc=["']?https:/i.test(html),
    forms: originsOf(
      [...html.matchAll(/<form\b[^>]*\saction=["']?(https:\/\/[^"'\s>]+)/gi)].map(
        ([, address = '']) => address.replaceAll('&amp;', '&'),
      ),
    ),
  };
}

/** A live story's, which tells what is new. */
const ownFrame = /<iframe\b[^>]*\ssrc=["']?\/(?!\/)/i;

/** Those that its own frames lead to on a click. */
function frameOrigins(html: string): string[] {
  return originsOf(
    [...html.matchAll(/<iframe\b[^>]*\ssrcdoc=(?:"([^"]*)"|'([^']*)')/gi)].flatMap(
      ([, double, single]) =>
        [
          ...(double ?? single ?? '').matchAll(
            /href=(?:&quot;|")(https:\/\/[^"\s]+?)(?:&quot;|")/g,
          ),
        ].map(([, address = '']) => address.replaceAll(/&amp;amp;|&amp;/g, '&')),
    ),
  );
}

function originsOf(addresses: string[]): string[] {
  return [
    ...new Set(addresses.filter((one) => URL.canParse(one)).map((one) => new URL(one).origin)),
  ];
}
