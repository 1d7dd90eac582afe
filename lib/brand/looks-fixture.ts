import { brandSchema } from '../schema/brand.ts';
import type { Looks } from './looks.ts';
import { brandCss } from './stylesheet.ts';

/** The looks of a paper without a brand. */
export function makeLooks(overrides: Partial<Looks> = {}): Looks {
  const brand = brandSchema.parse({});
  return {
    id: '',
    colors: brand.colors,
    css: brandCss(brand, [], 'en'),
    logo: undefined,
    publisherLogo: { path: '/logo.png', width: 1200, height: 240 },
    preloads: [],
    cardTypefaces: {},
    ...overrides,
  };
}
