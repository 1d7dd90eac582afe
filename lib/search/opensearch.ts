/** How a browser adds this paper to its search engines: https://github.com/dewitt/opensearch */
import { create } from 'xmlbuilder2';
import type { Site } from '../archive/newsroom.ts';
import { say } from '../language/say.ts';
import { absolute } from '../addresses/urls.ts';
import { searchPath } from './address.ts';

export const openSearchPath = '/opensearch.xml';
export const openSearchType = 'application/opensearchdescription+xml';

/** A ShortName holds at most 16 signs, a LongName 48; the order of the elements is free. */
export function openSearchDescription(
  site: Pick<Site, 'name' | 'language' | 'words'>,
  origin: string,
): string {
  const { name: paper, language, words } = site;
  const { engine, engineHelp } = words.search;
  const document = {
    OpenSearchDescription: {
      '@xmlns': 'http://a9.com/-/spec/opensearch/1.1/',
      ShortName: shorten(paper, 16),
      LongName: shorten(say(engine, { paper }), 48),
      Description: say(engineHelp, { paper }),
      Url: [
        {
          '@type': 'text/html',
          '@method': 'get',
          '@template': `${absolute(origin, searchPath)}?q={searchTerms}`,
        },
        { '@type': openSearchType, '@rel': 'self', '@template': absolute(origin, openSearchPath) },
      ],
      Image: [
        {
          '@width': 48,
          '@height': 48,
          '@type': 'image/x-icon',
          '#': absolute(origin, '/favicon.ico'),
        },
        {
          '@width': 512,
          '@height': 512,
          '@type': 'image/png',
          '#': absolute(origin, '/icon-512.png'),
        },
      ],
      Language: language,
      InputEncoding: 'UTF-8',
      OutputEncoding: 'UTF-8',
    },
  };
  const settings = { version: '1.0', encoding: 'UTF-8', invalidCharReplacement: '' } as const;
  return `${create(settings, document).end({ prettyPrint: true })}\n`;
}

function shorten(name: string, length: number): string {
  return Array.from(name).slice(0, length).join('').trim();
}
