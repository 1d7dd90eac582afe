/** Who publishes the paper, and under which rules. https://schema.org/NewsMediaOrganization */
import type { NewsMediaOrganizationLeaf, WebSiteLeaf } from 'schema-dts';
import type { Paper } from '../archive/newsroom.ts';
import { absolute, homePath, pagePath } from '../addresses/urls.ts';
import { pixels } from './image-object.ts';

/** What structured data has to know of the paper. */
export type Imprint = Pick<Paper, 'site' | 'pages'> & { origin: string };

/** In public/, with its real size. */
export const logo = { path: '/logo.png', width: 1200, height: 240 };

/** Standing pages that are a policy by their id. One that does not exist is not named. */
const policies = {
  'corrections-policy': ['correctionsPolicy'],
  ethics: ['ethicsPolicy', 'publishingPrinciples'],
  ownership: ['ownershipFundingInfo'],
} as const;

export function publisher({ site, pages, origin }: Imprint): NewsMediaOrganizationLeaf {
  const image = absolute(origin, logo.path);
  return {
    '@type': 'NewsMediaOrganization',
    '@id': publisherId(origin),
    name: site.name,
    url: absolute(origin, homePath),
    logo: { '@type': 'ImageObject', url: image, contentUrl: image, ...pixels(logo) },
    ...Object.fromEntries(
      Object.entries(policies)
        .filter(([id]) => pages.some((page) => page.id === id))
        .flatMap(([id, names]) => names.map((name) => [name, absolute(origin, pagePath(id))])),
    ),
  };
}

export function publisherId(origin: string): string {
  return absolute(origin, '/#publisher');
}

/** The site as a work, of which each page is a part. */
export function website({ site, origin }: Imprint): WebSiteLeaf {
  return {
    '@type': 'WebSite',
    '@id': absolute(origin, '/#website'),
    name: site.name,
    url: absolute(origin, homePath),
  };
}
