/** Draws the paper's icons and logo from its own typeface into public/: `npm run icons`. */
import { readFileSync, writeFileSync } from 'node:fs';
import sharp from 'sharp';
import { launchChromium } from '../../e2e/chromium.ts';

const accent = '#8c1d18';
const paper = '#fdfbf6';
const font = readFileSync('app/fonts/newsreader.woff2').toString('base64');

const page = (
  width: number,
  height: number,
  ground: string,
  ink: string,
  text: string,
  size: number,
) => `
  <style>
    @font-face { font-family: Paper; src: url(data:font/woff2;base64,${font}); font-weight: 400 600; }
    body { margin: 0; width: ${width}px; height: ${height}px; display: grid; place-items: center;
           background: ${ground}; color: ${ink}; font: 600 ${size}px/1 Paper; letter-spacing: -0.02em; }
  </style><span>${text}</span>`;

const drawings = [
  { file: 'icon-512.png', html: page(512, 512, accent, paper, 'B', 440), width: 512, height: 512 },
  {
    file: 'logo.png',
    html: page(1200, 240, paper, '#1a1714', 'Broadsheet', 220),
    width: 1200,
    height: 240,
  },
];

const browser = await launchChromium();
for (const { file, html, width, height } of drawings) {
  const tab = await browser.newPage({ viewport: { width, height } });
  await tab.setContent(html);
  await tab.evaluate(() => document.fonts.ready);
  writeFileSync(
    `public/${file}`,
    await sharp(await tab.screenshot())
      .png({ palette: true })
      .toBuffer(),
  );
  console.log(`public/${file}`);
}
await browser.close();

const icon = sharp('public/icon-512.png');
writeFileSync(
  'public/apple-touch-icon.png',
  await icon.clone().resize(180).png({ palette: true }).toBuffer(),
);
writeFileSync(
  'public/favicon.ico',
  ico(await icon.clone().resize(48).png({ palette: true }).toBuffer(), 48),
);

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
