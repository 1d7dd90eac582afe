import sharp from 'sharp';
import { expect, test } from 'vitest';
import { makeImprint } from './imprint-fixture.ts';
import { logo, publisher } from './publisher.ts';

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

test('its policies are the standing pages that there are', () => {
  expect(publisher(makeImprint(['about', 'corrections-policy']))).toMatchObject({
    correctionsPolicy: 'https://example.org/corrections-policy',
  });
  expect(publisher(makeImprint(['about', 'corrections-policy']))).not.toHaveProperty(
    'ethicsPolicy',
  );
  expect(publisher(makeImprint(['ethics', 'ownership']))).toMatchObject({
    ethicsPolicy: 'https://example.org/ethics',
    publishingPrinciples: 'https://example.org/ethics',
    ownershipFundingInfo: 'https://example.org/ownership',
  });
});

test('the logo is as large as it says', async () => {
  const { width, height } = await sharp(`public${logo.path}`).metadata();
  expect({ width, height }).toEqual({ width: logo.width, height: logo.height });
});
