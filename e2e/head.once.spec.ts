import { expect, test } from '@playwright/test';
import { editions } from './editions.ts';
import { mappedPages } from './served-page.ts';
import { serveAt } from './served-at.ts';

/** Crawlers, card makers, readers' programs and a browser, some of whom Next knows by name. */
const userAgents = [
  'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)',
  'Googlebot-News',
  'Mozilla/5.0 (compatible; bingbot/2.0; +http://www.bing.com/bingbot.htm)',
  'Mozilla/5.0 (compatible; Applebot/0.1; +http://www.apple.com/go/applebot)',
  'Twitterbot/1.0',
  'facebookexternalhit/1.1 (+http://www.facebook.com/externalhit_uatext.php)',
  'LinkedInBot/1.0 (compatible; Mozilla/5.0)',
  'Slackbot-LinkExpanding 1.0 (+https://api.slack.com/robots)',
  'Mozilla/5.0 (compatible; Discordbot/2.0; +https://discordapp.com)',
  'Mastodon/4.3.0 (http.rb/5.2.0; +https://example.social/)',
  'Mozilla/5.0 (compatible; Bluesky Cardyb/1.1; +mailto:support@bsky.app)',
  'Mozilla/5.0 (compatible; GPTBot/1.2; +https://openai.com/gptbot)',
  'NewsBlur Page Fetcher - 1 subscriber',
  'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0',
];

const inHead = [
  /<title>[^<]+<\/title>/,
  /<meta name="description" content="[^"]+"/,
  /<meta name="robots" content="index, follow, [^"]*max-image-preview:large/,
  /<link rel="canonical" href="http[^"]+"/,
  /<link rel="alternate" type="application\/rss\+xml" href="http[^"]+"/,
  /<meta property="og:title" content="[^"]+"/,
  /<meta property="og:description" content="[^"]+"/,
  /<meta property="og:url" content="http[^"]+"/,
  /<meta property="og:site_name" content="[^"]+"/,
  /<meta property="og:type" content="article"/,
  /<meta property="og:image" content="http[^"]+\.jpg"/,
  /<meta property="og:image:width" content="\d+"/,
  /<meta property="og:image:height" content="\d+"/,
  /<meta property="og:image:alt" content="[^"]+"/,
  /<meta property="article:published_time" content="[^"]+[+-]\d\d:\d\d"/,
  /<meta property="article:author" content="http[^"]+"/,
  /<meta name="twitter:card" content="summary_large_image"/,
];

function expectWholeHead(html: string, reader: string): void {
  const [head = '', body = ''] = html.split('</head>');
  for (const tag of inHead) expect(head, reader).toMatch(tag);
  expect(body, reader).not.toMatch(/<meta |<title|rel="canonical"/);
  const [, block = '{}'] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html) ?? [];
  expect(JSON.parse(block), reader).toHaveProperty('@type', 'NewsArticle');
}

async function read(url: string, userAgent: string): Promise<string> {
  const response = await fetch(url, { headers: { 'User-Agent': userAgent } });
  expect(response.status, userAgent).toBe(200);
  return response.text();
}

test('every reader gets a story’s metadata in the head, and the same bytes', async () => {
  for (const path of ['/articles/the-whole-story', '/articles/letter-01']) {
    const pages = await Promise.all(
      userAgents.map((agent) => read(editions.fixture.url + path, agent)),
    );
    expectWholeHead(pages[0]!, path);
    expect(new Set(pages).size, path).toBe(1);
  }
});

test('so does the first reader of a page that no build has made', async () => {
  const server = await serveAt('2099-01-02T00:00:00+01:00', 3106);
  try {
    // Each asks for a page of its own: nobody has had it rendered before.
    const stories = ['narwhalberry-scheduled', 'the-whole-story', 'letter-01', 'letter-02'];
    const others = Array.from({ length: 10 }, (_, i) => `letter-${String(i + 3).padStart(2, '0')}`);
    for (const [i, slug] of [...stories, ...others].entries()) {
      const agent = userAgents[i]!;
      expectWholeHead(await read(`${server.url}/articles/${slug}`, agent), agent);
    }
  } finally {
    await server.stop();
  }
});

test('a search, which is rendered for each reader, has its head as well', async () => {
  for (const agent of userAgents) {
    const [head] = (await read(`${editions.fixture.url}/search?q=coat`, agent)).split('</head>');
    expect(head, agent).toContain('<title>Search: coat · The Fixture</title>');
    expect(head, agent).toContain('<meta name="robots" content="noindex, follow"/>');
  }
});

for (const { url } of [editions.fixture, editions.paper]) {
  test(`each kind of page at ${url} names its feed, its card and itself`, async () => {
    const isOfAList = (path: string) => /^\/(sections|authors)\/[\w-]+$/.test(path);
    const isStanding = (path: string) => /^\/[\w-]+$/.test(path) && path !== '/corrections';
    const all = (await mappedPages(url)).map((page) => new URL(page).pathname);
    const standing = all.filter(isStanding);
    for (const path of ['/', '/corrections', ...all.filter(isOfAList), ...standing]) {
      const [head] = (await read(url + path, userAgents[0]!)).split('</head>');
      const address = `${url}${path}`;
      expect(head, path).toContain(`<link rel="canonical" href="${address}"/>`);
      expect(head, path).toContain(`<meta property="og:url" content="${address}"/>`);
      expect(head, path).toMatch(/<meta property="og:image:alt" content="[^"]+"/);
      expect(head, path).toMatch(/<meta name="robots" content="index, follow/);
      const feed = path === '/' || standing.includes(path) ? '' : path;
      for (const file of ['feed.xml', 'atom.xml', 'feed.json']) {
        expect(head, path).toContain(`href="${url}${feed}/${file}"`);
      }
    }
  });
}

test('an author’s account stands in the head of what the author wrote', async () => {
  const url = `${editions.fixture.url}/articles/a-story-that-moved`;
  const [head] = (await read(url, userAgents[9]!)).split('</head>');
  expect(head).toContain('<meta name="fediverse:creator" content="@jane@example.social"/>');
});
