import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser } from '@playwright/test';
import sharp from 'sharp';
import { canvas } from './palette.ts';

const resolve = createRequire(import.meta.url).resolve;

function face(family: string, file: string, style: string, weight: string): string {
  const data = readFileSync(resolve(file)).toString('base64');
  return (
    `@font-face{font-family:"${family}";font-style:${style};font-weight:${weight};` +
    `src:url(data:font/woff2;base64,${data}) format("woff2")}`
  );
}

/** The faces lie inside the page, so that a drawing looks the same on a machine without them. */
function faces(): string {
  const newsreader = '@fontsource-variable/newsreader/files/newsreader-latin-wght';
  return [
    face('Newsreader', `${newsreader}-normal.woff2`, 'normal', '200 800'),
    face('Newsreader', `${newsreader}-italic.woff2`, 'italic', '200 800'),
    face(
      'Libre Franklin',
      '@fontsource/libre-franklin/files/libre-franklin-latin-600-normal.woff2',
      'normal',
      '600',
    ),
  ].join('');
}

/** Draws an SVG and returns a 1600×900 PNG with its colours counted, which keeps flat art small. */
export async function drawPng(browser: Browser, svg: string): Promise<Buffer> {
  const page = await browser.newPage({ viewport: { ...canvas }, deviceScaleFactor: 1 });
  try {
    await page.setContent(
      `<!doctype html><meta charset="utf-8"><style>${faces()}body{margin:0}svg{display:block}</style>${svg}`,
    );
    // Awaited by name: a face that is not loaded yet would be drawn in the system's serif.
    await page.evaluate(() => document.fonts.ready);
    const png = await page.screenshot({ type: 'png' });
    return await sharp(png).png({ palette: true, quality: 90, effort: 10 }).toBuffer();
  } finally {
    await page.close();
  }
}
