/**
 * What a build makes of content/brand: the looks that the compiler, the pages and the cards read, and the
 * files that are served. It comes before the lint, which tells what is wrong: what cannot be read is here
 * as if it were not there.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { looksFile } from '../../../lib/brand/looks-file.js';
import type { Looks } from '../../../lib/brand/looks.ts';
import { brandCss } from '../../../lib/brand/stylesheet.ts';
import type { Edition } from '../../../lib/edition/edition-folders.ts';
import { readFile } from '../../../lib/reader/read-file.ts';
import { readText } from '../../../lib/reader/read-text.ts';
import { brandSchema, type BrandFields } from '../../../lib/schema/brand.ts';
import type { DocumentType } from '../../../lib/schema/document-types.ts';
import { siteSchema, type SiteFields } from '../../../lib/schema/paper.ts';
import { cardLooks } from '../../../lib/share-card/typefaces.ts';
import { copyDrawing } from './brand-drawings.ts';
import { drawFeedStyle, drawIcons, drawPublisherLogo, writeManifest } from './house-files.ts';
import { writeWhole } from '../write-whole.ts';
import { makeTypefaces } from './make-typefaces.ts';

export type BrandFolder = {
  /** Where the newsroom's files lie. */
  from: string;
  /** Where ours are written. */
  to: string;
};

export async function writeLooks({ contentDir, dataDir }: Edition): Promise<void> {
  const folder = { from: join(contentDir, 'brand'), to: join(dataDir, 'brand') };
  rmSync(folder.to, { recursive: true, force: true });
  mkdirSync(folder.to, { recursive: true });
  const written = fieldsOf('Brand', join(folder.from, 'brand.yaml')) as BrandFields | undefined;
  const brand = written ?? brandSchema.parse({});
  const site = (fieldsOf('Site', join(contentDir, 'site.yaml')) ??
    siteSchema.parse({})) as SiteFields;
  const { colors, logo } = brand;

  const { faces, preloads, cardTypefaces } = await makeTypefaces(brand, folder);
  const card = cardLooks({ colors, cardTypefaces }, dataDir);
  const light = logo && (await copyDrawing(logo.file, folder));
  const dark = logo?.dark ? await copyDrawing(logo.dark, folder) : undefined;
  await drawIcons(brand, site, card, folder);
  writeManifest(site, colors, folder);
  drawFeedStyle(brand, folder);
  const looks: Looks = {
    id: written
      ? createHash('sha256')
          .update(JSON.stringify([brand, faces]))
          .digest('hex')
          .slice(0, 12)
      : '',
    colors,
    css: brandCss(brand, faces, site.language),
    logo: light && { light, dark },
    publisherLogo: await drawPublisherLogo(brand, site, card, folder),
    preloads,
    cardTypefaces,
  };
  // A server of the edition before may read a link to the last one.
  writeWhole(join(dataDir, looksFile), JSON.stringify(looks));
}

function fieldsOf(type: DocumentType, file: string): object | undefined {
  const found = readText(file);
  return 'fault' in found ? undefined : readFile(type, file, found.text).fields;
}
