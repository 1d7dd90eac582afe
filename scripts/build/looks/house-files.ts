/** Files that every paper has at addresses which machines know: icons, the logo, the feeds' stylesheet. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import postcss from 'postcss';
import sharp, { type Sharp } from 'sharp';
import { applyLooks } from '../../../lib/brand/apply-looks.js';
import type { Drawing } from '../../../lib/brand/looks.ts';
import { brandCss } from '../../../lib/brand/stylesheet.ts';
import type { BrandFields } from '../../../lib/schema/brand.ts';
import type { SiteFields } from '../../../lib/schema/paper.ts';
import { fitType } from '../../../lib/share-card/fit-type.ts';
import type { CardLooks } from '../../../lib/share-card/typefaces.ts';
import { readDrawing } from './brand-drawings.ts';
import type { BrandFolder } from './write-looks.ts';

const iconSize = 512;
const clear = { r: 0, g: 0, b: 0, alpha: 0 };

/** From the newsroom's own icon, else the first letter of the paper's name. */
export async function drawIcons(
  { icon, colors }: BrandFields,
  { name }: SiteFields,
  looks: CardLooks,
  folder: BrandFolder,
): Promise<void> {
  const own = icon && readDrawing(icon, folder);
  const drawn = own
    ? sharp(own, { density: 600 }).resize(iconSize, iconSize, { fit: 'contain', background: clear })
    : await letterIcon(name, looks);
  const whole = await drawn.png().toBuffer();
  const at = (size: number) => sharp(whole).resize(size).png({ palette: true });
  const write = (file: string, bytes: Buffer) => {
    writeFileSync(join(folder.to, file), bytes);
  };
  write('icon-512.png', await at(iconSize).toBuffer());
  // iOS shows what is clear in black.
  write(
    'apple-touch-icon.png',
    await at(180).flatten({ background: colors.light.paper }).toBuffer(),
  );
  write('favicon.ico', ico(await at(48).toBuffer(), 48));
}

async function letterIcon(name: string, { accent, paper, headlines }: CardLooks): Promise<Sharp> {
  // The Arabic article, with which most names there begin, is the letter of none.
  const own = name.replace(/^ال(?=\p{L})/u, '');
  const [letter = ''] = Array.from(new Intl.Segmenter().segment(own), ({ segment }) => segment);
  const place = { sizes: [440, 380, 320], width: iconSize * 0.75, height: iconSize * 0.75 };
  const set = await fitType(letter, { face: headlines, color: paper }, place);
  const size = { width: iconSize, height: iconSize };
  return sharp({ create: { ...size, channels: 4, background: accent } }).composite(
    set ? [{ input: set.data, gravity: 'centre' }] : [],
  );
}

/** An icon file of one PNG: https://learn.microsoft.com/windows/win32/menurc/resheader */
function ico(png: Buffer, size: number): Buffer {
  const header = Buffer.alloc(22);
  header.writeUInt16LE(1, 2);
  header.writeUInt16LE(1, 4);
  header.writeUInt8(size, 6);
  header.writeUInt8(size, 7);
  header.writeUInt16LE(1, 10);
  header.writeUInt16LE(32, 12);
  header.writeUInt32LE(png.length, 14);
  header.writeUInt32LE(header.length, 18);
  return Buffer.concat([header, png]);
}

const logoHeight = 240;
const widestLogo = 1200;

/** A PNG, which every machine reads: the drawn logo, else the name in type. */
export async function drawPublisherLogo(
  { logo }: BrandFields,
  { name }: SiteFields,
  { paper, ink, headlines }: CardLooks,
  folder: BrandFolder,
): Promise<Drawing> {
  const own = logo && readDrawing(logo.file, folder);
  const inner = { width: widestLogo - 80, height: logoHeight - 40 };
  const type = { face: headlines, color: ink, spacing: -2 };
  const set = own
    ? await sharp(own, { density: 300 })
        .resize({ ...inner, fit: 'inside' })
        .png()
        .toBuffer()
    : (await fitType(name, type, { sizes: [220, 180, 140, 110, 80, 60, 40], ...inner }))?.data;
  const size = { width: widestLogo, height: logoHeight };
  const bytes = await sharp({ create: { ...size, channels: 3, background: paper } })
    .composite(set ? [{ input: set, gravity: 'centre' }] : [])
    .png({ palette: true })
    .toBuffer();
  writeFileSync(join(folder.to, 'logo.png'), bytes);
  return { path: '/logo.png', ...size };
}

/** https://www.w3.org/TR/appmanifest/ */
export function writeManifest(
  { name, language, tagline }: SiteFields,
  { light }: BrandFields['colors'],
  { to }: BrandFolder,
): void {
  const manifest = {
    name,
    description: tagline,
    lang: language,
    start_url: '/',
    display: 'browser',
    background_color: light.paper,
    theme_color: light.paper,
    icons: [{ src: '/icon-512.png', sizes: `${iconSize}x${iconSize}`, type: 'image/png' }],
  };
  writeFileSync(join(to, 'manifest.webmanifest'), JSON.stringify(manifest));
}

export function drawFeedStyle(brand: BrandFields, { to }: BrandFolder): void {
  const root = postcss.parse(readFileSync('lib/feeds/feed.css', 'utf8'));
  applyLooks(root, brandCss(brand, [], ''));
  writeFileSync(join(to, 'feed.css'), root.toString());
}
