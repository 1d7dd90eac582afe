import type { CollectionPageLeaf, WebPageLeaf } from 'schema-dts';
import type { Article } from '../archive/newsroom.ts';
import { absolute, articlePath } from '../addresses/urls.ts';
import { known } from './known.ts';
import { website, type Imprint } from './publisher.ts';

type PageFacts = { name: string; description?: string | undefined; path: string };

/** A page that lists stories, in the order in which they stand on it. */
export function collectionPage(
  { articles, ...page }: PageFacts & { articles: Article[] },
  imprint: Imprint,
): CollectionPageLeaf {
  return {
    ...webPage(page, imprint),
    '@type': 'CollectionPage',
    mainEntity: {
      '@type': 'ItemList',
      itemListElement: articles.map(({ slug }, i) => ({
        '@type': 'ListItem',
        position: i + 1,
        url: absolute(imprint.origin, articlePath(slug)),
      })),
    },
  };
}

export function webPage({ name, description, path }: PageFacts, imprint: Imprint): WebPageLeaf {
  const url = absolute(imprint.origin, path);
  return known<WebPageLeaf>({
    '@type': 'WebPage',
    '@id': url,
    url,
    name,
    description,
    inLanguage: imprint.site.language,
    isPartOf: website(imprint),
  });
}
