/** Where each system had its feeds, so that no subscriber has to look for the new one. */
export const oldFeeds: Record<string, Record<string, string>> = {
  wordpress: {
    '/feed': '/feed.xml',
    '/feed/rss': '/feed.xml',
    '/feed/rss2': '/feed.xml',
    '/feed/atom': '/atom.xml',
    '/?feed=rss2': '/feed.xml',
    '/?feed=atom': '/atom.xml',
  },
  ghost: { '/rss': '/feed.xml' },
  substack: { '/feed': '/feed.xml' },
  hugo: { '/index.xml': '/feed.xml' },
  eleventy: { '/feed/feed.xml': '/feed.xml', '/feed': '/feed.xml' },
  astro: { '/rss.xml': '/feed.xml' },
};
