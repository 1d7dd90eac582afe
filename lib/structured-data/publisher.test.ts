import { expect, test } from 'vitest';
import { makeImprint } from './imprint-fixture.ts';
import { publisher } from './publisher.ts';

test('the publisher has a name, an address and a logo', () => {
  const url = 'https://example.org/logo.png';
  expect(publisher(makeImprint())).toEqual({
    '@type': 'NewsMediaOrganization',
    '@id': 'https://example.org/#publisher',
    name: 'The Fixture',
    url: 'https://example.org/',
    logo: { '@type': 'ImageObject', url, contentUrl: url, width: 1200, height: 240 },
  });
});

test('its policies are the pages that site.yaml names for each role, whatever they are called', () => {
  const policies = { corrections: 'our-mistakes', ethics: 'ethics', ownership: 'who-pays' };
  expect(publisher(makeImprint({ masthead: 'team', policies }))).toMatchObject({
    masthead: 'https://example.org/team',
    correctionsPolicy: 'https://example.org/our-mistakes',
    ethicsPolicy: 'https://example.org/ethics',
    publishingPrinciples: 'https://example.org/ethics',
    ownershipFundingInfo: 'https://example.org/who-pays',
  });
  expect(publisher(makeImprint())).not.toHaveProperty('ethicsPolicy');
});

test('whoever publishes it says where they are and how to reach them', () => {
  const address = {
    street: 'Hauptstraße 1',
    postalCode: '01067',
    locality: 'Dresden',
    country: 'DE',
  };
  const profiles = ['https://social.example/@blatt'];
  expect(
    publisher(
      makeImprint({
        legalName: 'Elbblatt Verlag GmbH',
        ...{ address, profiles, email: 'redaktion@example.org', founded: '1923' },
      }),
    ),
  ).toMatchObject({
    legalName: 'Elbblatt Verlag GmbH',
    foundingDate: '1923',
    address: {
      '@type': 'PostalAddress',
      streetAddress: 'Hauptstraße 1',
      postalCode: '01067',
      addressLocality: 'Dresden',
      addressCountry: 'DE',
    },
    contactPoint: { '@type': 'ContactPoint', email: 'redaktion@example.org' },
    sameAs: profiles,
  });
});
