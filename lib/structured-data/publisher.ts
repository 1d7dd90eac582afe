/** Who publishes the paper, and under which rules. https://schema.org/NewsMediaOrganization */
import type {
  ContactPointLeaf,
  NewsMediaOrganizationLeaf,
  PostalAddressLeaf,
  WebSiteLeaf,
} from 'schema-dts';
import type { Paper } from '../archive/newsroom.ts';
import { absolute, homePath, pagePath } from '../addresses/urls.ts';
import type { PolicyRole, PublisherFields } from '../schema/publisher.ts';
import { pixels } from './image-object.ts';
import { known } from './known.ts';

/** What structured data has to know of the paper. */
export type Imprint = Pick<Paper, 'site' | 'looks'> & { origin: string };

/** A policy that the paper does not have is not named. */
const policyNames = {
  corrections: ['correctionsPolicy'],
  ethics: ['ethicsPolicy', 'publishingPrinciples'],
  ownership: ['ownershipFundingInfo'],
  feedback: ['actionableFeedbackPolicy'],
  factChecking: ['verificationFactCheckingPolicy'],
  unnamedSources: ['unnamedSourcesPolicy'],
  bylines: ['noBylinesPolicy'],
  diversity: ['diversityPolicy'],
  staffing: ['diversityStaffingReport'],
  mission: ['missionCoveragePrioritiesPolicy'],
} as const satisfies Record<PolicyRole, string[]>;

export function publisher({ site, looks, origin }: Imprint): NewsMediaOrganizationLeaf {
  const logo = looks.publisherLogo;
  const image = absolute(origin, logo.path);
  const { legalName, address, email, telephone, founded, profiles, masthead, policies } =
    site.publisher;
  const pageAt = (id: string | undefined) => id && absolute(origin, pagePath(id));
  return known<NewsMediaOrganizationLeaf>({
    '@type': 'NewsMediaOrganization',
    '@id': publisherId(origin),
    name: site.name,
    legalName,
    url: absolute(origin, homePath),
    logo: { '@type': 'ImageObject', url: image, contentUrl: image, ...pixels(logo) },
    foundingDate: founded,
    address: address && postalAddress(address),
    contactPoint:
      email || telephone
        ? known<ContactPointLeaf>({ '@type': 'ContactPoint', email, telephone })
        : undefined,
    sameAs: profiles.length > 0 ? profiles : undefined,
    masthead: pageAt(masthead),
    ...Object.fromEntries(
      (Object.keys(policyNames) as PolicyRole[]).flatMap((role) =>
        policies[role] ? policyNames[role].map((name) => [name, pageAt(policies[role])]) : [],
      ),
    ),
  });
}

function postalAddress(address: NonNullable<PublisherFields['address']>): PostalAddressLeaf {
  const { street, postalCode, locality, region, country } = address;
  return known<PostalAddressLeaf>({
    '@type': 'PostalAddress',
    streetAddress: street,
    postalCode,
    addressLocality: locality,
    addressRegion: region,
    addressCountry: country,
  });
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
