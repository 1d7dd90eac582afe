import type { BreadcrumbListLeaf } from 'schema-dts';
import { absolute, homePath } from '../addresses/urls.ts';
import type { Imprint } from './publisher.ts';

export type Step = { name: string; path: string };

/** From the front page, by way of the links that stand over the page's own matter, to the page. */
export function breadcrumbs(trail: Step[], { site, origin }: Imprint): BreadcrumbListLeaf {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: [{ name: site.name, path: homePath }, ...trail].map(({ name, path }, i) => ({
      '@type': 'ListItem',
      position: i + 1,
      name,
      item: absolute(origin, path),
    })),
  };
}
