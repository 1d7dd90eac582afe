/** Addresses that nothing links to: for a crawl to begin with, and for whoever guesses. */
import { withdrawnSlug } from './secret-words.ts';

export const seeds = [
  ...['/robots.txt', '/sitemap.xml', '/news-sitemap.xml', '/llms.txt', '/opensearch.xml'],
  ...['/feed.xml', '/atom.xml', '/feed.json', '/corrections/feed.xml', '/corrections/atom.xml'],
  ...[
    '/healthz',
    '/speculation-rules.json',
    '/indexnow.txt',
    '/favicon.ico',
    '/feed.css',
    '/feed-words',
  ],
  ...['/search', '/search?q=letter', '/search?section=world', '/nothing-here', '/server-error'],
  ...[
    '/2020/to-come',
    '/?p=700',
    '/2020/in-the-works',
    '/2020/taken-back',
    '/?p=701',
    '/articles/taken-back',
  ],
  ...[
    '/soon',
    '/back',
    '/plans',
    '/blog/narwhalberry-scheduled',
    '/series/the-fence',
    '/series/the-fence/feed.xml',
  ],
  ...[
    '/articles/the-count/feed.xml',
    '/articles/the-count/quokkafish-entry',
    '/articles/the-count/narwhalberry-entry',
    '/articles/the-count/updates/0.A/',
    '/search?q=entry',
  ],
  ...['/desk', '/desk/quokkafish-draft', `/articles/${withdrawnSlug}`],
];

const feeds = ['', '/feed.xml', '/atom.xml', '/feed.json', '/page/1', '/page/2'];
const lists = [
  ...['/topics/draft-topic', '/topics/scheduled-topic'],
  ...['/authors/zoe-draft', '/authors/ned-scheduled'],
  ...['/series/draft-series', '/series/scheduled-series'],
  '/languages/ja',
];

/** Topics, authors, series and languages of stories that readers may not see, in all their forms. */
export const listAddresses = lists.flatMap((list) => feeds.map((feed) => list + feed));

type Guess = { path: string; headers?: Record<string, string> };

/** Every way to a story that this paper, Next or a file server has or had. */
export function guessesFor(slug: string, buildId: string): Guess[] {
  const story = `/articles/${slug}`;
  const paths = [
    ...['', '.md', '.rsc', '.txt', '.json', '.html', '.meta', '.mdx', '.body', '?draft=true'],
    ...[
      '/feed.xml',
      '.segments/_full.segment.rsc',
      '.segments/_tree.segment.rsc',
      '/opengraph-image',
    ],
  ].map((ending) => story + ending);
  const flight = { RSC: '1' };
  return [
    ...paths.map((path) => ({ path })),
    ...[
      ...[`/markdown/${slug}`, `/markdown/${slug}.md`, `/desk/${slug}`, `/${slug}`],
      ...[`/articles/hidden/${slug}`, `/articles/${slug.toUpperCase()}`, `/articles//${slug}`],
      ...[`/content/articles/hidden/${slug}.mdx`, `/e2e/content/articles/hidden/${slug}.mdx`],
      ...[`/_next/data/${buildId}/articles/${slug}.json`, `/_next/static/${buildId}/${slug}.json`],
      ...[
        `/.editions/production-e2e-content/Article.json`,
        `/.editions/production-e2e-content/Article.jsonl`,
        `/_next/../server/app/articles/${slug}.html`,
      ],
      `/_next/image?url=${encodeURIComponent(`/articles/${slug}`)}&w=640&q=75`,
    ].map((path) => ({ path })),
    { path: `${story}?_rsc=1`, headers: flight },
    { path: story, headers: { ...flight, 'Next-Router-Prefetch': '1' } },
    { path: story, headers: { ...flight, 'Next-Router-Segment-Prefetch': '/_tree' } },
    { path: story, headers: { Accept: 'text/markdown' } },
    { path: story, headers: { Cookie: '__prerender_bypass=1; __next_preview_data=1' } },
    {
      path: story,
      headers: { 'x-middleware-subrequest': 'middleware', 'x-prerender-revalidate': '1' },
    },
  ];
}
