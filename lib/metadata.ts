/** What stands in a page's head. */
import type { Metadata } from 'next';
import type { Article } from './newsroom.ts';
import type { SiteEnv } from './hosts.ts';
import type { SiteFields } from './schema/paper.ts';
import { articlePath } from './urls.ts';

type Edition = { siteEnv: SiteEnv; origin: string };

export function siteMetadata(site: SiteFields, { siteEnv, origin }: Edition): Metadata {
  return {
    ...(origin && { metadataBase: new URL(origin) }),
    title: { default: site.name, template: `%s · ${site.name}` },
    description: site.tagline,
    robots:
      siteEnv === 'production'
        ? { index: true, follow: true, 'max-image-preview': 'large' }
        : { index: false, follow: false },
    icons: {
      icon: [
        { url: '/favicon.ico', sizes: '48x48' },
        { url: '/icon-512.png', sizes: '512x512' },
      ],
      apple: '/apple-touch-icon.png',
    },
  };
}

export function articleMetadata(article: Article, edition: Edition): Metadata {
  const { title, standfirst, slug, state } = article;
  return {
    title,
    description: standfirst,
    openGraph: { type: 'article', title, description: standfirst },
    ...(state === 'published' && canonical(articlePath(slug), edition)),
  };
}

/** Lists and standing pages. On a preview only a published story names its canonical address. */
export function pageMetadata(
  { title, description, path }: { title: string; description: string | undefined; path: string },
  edition: Edition,
): Metadata {
  return {
    title,
    ...(description && { description }),
    ...(edition.siteEnv === 'production' && canonical(path, edition)),
  };
}

function canonical(path: string, { origin }: Edition): Metadata {
  return origin ? { alternates: { canonical: `${origin}${path}` } } : {};
}
