import type { OrganizationLeaf, PersonLeaf, ProfilePageLeaf } from 'schema-dts';
import type { Author } from '../archive/newsroom.ts';
import { absolute, listPath } from '../addresses/urls.ts';
import { imagesOf } from './image-object.ts';
import { known } from './known.ts';
import { website, type Imprint } from './publisher.ts';

type AuthorThing = PersonLeaf | OrganizationLeaf;

/** Someone in a byline: the bare name, and where to read of them. A desk is no person. */
export function author({ id, name, kind, url }: Author, origin: string): AuthorThing {
  const page = absolute(origin, listPath('authors', id));
  return known<AuthorThing>({
    '@type': kind === 'desk' ? 'Organization' : 'Person',
    '@id': `${page}#author`,
    name,
    url: page,
    sameAs: url,
  });
}

/** The page of an author. https://developers.google.com/search/docs/appearance/structured-data/profile-page */
export function profilePage(of: Author, path: string, imprint: Imprint): ProfilePageLeaf {
  const { origin, site } = imprint;
  const { description, role, kind, photo } = of;
  return {
    '@type': 'ProfilePage',
    '@id': absolute(origin, path),
    url: absolute(origin, path),
    name: of.name,
    inLanguage: site.language,
    isPartOf: website(imprint),
    mainEntity: known<AuthorThing>({
      ...author(of, origin),
      description,
      // Only a person has a job.
      ...(kind === 'person' && { jobTitle: role }),
      image: photo && imagesOf(photo, origin),
    }),
  };
}
