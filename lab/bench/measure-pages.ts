/** Bytes and requests of home and of a story, for a phone with an empty cache on a good line. */
import { get } from 'node:http';
import type { Browser, CDPSession } from '@playwright/test';
import { launchChromium } from '../../e2e/chromium.ts';
import { acceptEncoding } from './load-tools.ts';
import { openPhone } from './phone.ts';
import { resourceKinds, type Pages, type PageWeight, type ResourceKind } from './results.ts';
import type { ReadSite } from './read-site.ts';
import type { ServedEdition } from './served-edition.ts';

export async function measurePages(
  { origin, storyUrl, content }: ServedEdition,
  peers: ReadSite[],
): Promise<Pages> {
  const browser = await launchChromium();
  try {
    // Once for nothing: the first reader waits for the pictures to be made.
    for (const url of [origin, storyUrl]) await weigh(browser, url);
    const weights: [string, PageWeight][] = [];
    for (const peer of peers) weights.push([peer.name, await weigh(browser, peer.storyUrl)]);
    return {
      stories: content.slugs.length,
      home: await weigh(browser, origin),
      story: await weigh(browser, storyUrl),
      peers: Object.fromEntries(weights),
    };
  } finally {
    await browser.close();
  }
}

type Request = { url: string; kind: ResourceKind; apart: boolean; bytes: number };

async function weigh(browser: Browser, url: string): Promise<PageWeight> {
  console.error(`bench: weighing ${url}`);
  const { page, session, close } = await openPhone(browser);
  const refused: string[] = [];
  const requests = await watchRequests(session, refused);
  await page.goto(url, { waitUntil: 'networkidle', timeout: 60_000 });
  await page.waitForTimeout(1_000);
  await close();
  if (refused.length > 0) throw new Error(`${url} is not whole: ${refused.join(', ')}`);

  const all = [...requests.values()];
  const shown = all.filter(({ apart }) => !apart);
  const apart = all.filter((request) => request.apart);
  const bytesOf = (kind: ResourceKind) => sum(shown.filter((request) => request.kind === kind));
  const bytes = Object.fromEntries(resourceKinds.map((kind) => [kind, bytesOf(kind)]));
  return {
    bytes: bytes as PageWeight['bytes'],
    totalBytes: sum(shown),
    requests: shown.length,
    apartBytes: sum(apart),
    apartRequests: apart.length,
    ...(await documentBody(url)),
  };
}

const sum = (requests: Request[]) => requests.reduce((total, { bytes }) => total + bytes, 0);

async function watchRequests(
  session: CDPSession,
  refused: string[],
): Promise<Map<string, Request>> {
  const requests = new Map<string, Request>();
  session.on('Network.requestWillBeSent', ({ requestId, request: { url }, type = 'Other' }) => {
    if (/^(data|blob):/.test(url)) return;
    // A page's own icon, its speculation rules, what these have fetched ahead, and the dictionary, which comes when idle.
    const apart =
      /\/(favicon|icon|apple-touch-icon)[^/]*$/.test(url) ||
      /speculation|\/dictionaries\//.test(url) ||
      ['Prefetch', 'SpeculationRules'].includes(type);
    requests.set(requestId, { url, kind: kindOf(type), apart, bytes: 0 });
  });
  session.on('Network.responseReceived', ({ requestId, response: { url, status } }) => {
    // A template may come without an icon.
    if (status >= 400 && !requests.get(requestId)?.apart) refused.push(`${status} ${url}`);
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const request = requests.get(requestId);
    if (request) request.bytes = encodedDataLength;
  });
  await session.send('Network.enable');
  return requests;
}

function kindOf(type: string): ResourceKind {
  const known: Record<string, ResourceKind> = {
    Document: 'document',
    Stylesheet: 'style',
    Font: 'font',
    Image: 'image',
    Script: 'script',
  };
  return known[type] ?? 'other';
}

/** Chromium counts the headers too; a budget is on the body, which only the bare line tells. */
function documentBody(url: string): Promise<Pick<PageWeight, 'documentBody' | 'encoding'>> {
  return new Promise((done, fail) => {
    get(url, { headers: { 'Accept-Encoding': acceptEncoding } }, (response) => {
      let documentBody = 0;
      response.on('data', (chunk: Buffer) => (documentBody += chunk.length));
      response.on('error', fail);
      response.on('end', () => {
        done({ documentBody, encoding: response.headers['content-encoding'] ?? 'none' });
      });
    }).on('error', fail);
  });
}
