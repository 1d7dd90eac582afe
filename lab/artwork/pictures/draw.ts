/** Draws the desk's pictures: `npm run pictures [name …]`, all of them without a name. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { charts } from './charts.ts';
import { drawMap } from './map.ts';
import { maps } from './maps.ts';
import { launchChromium } from '../../../e2e/chromium.ts';
import { drawPng } from './page.ts';
import { posters } from './posters.ts';
import { timelines } from './timelines.ts';

const folder = fileURLToPath(new URL('../../../content/photos/', import.meta.url));

const pictures: Record<string, () => string> = {
  ...Object.fromEntries(Object.entries(maps).map(([name, map]) => [name, () => drawMap(map)])),
  ...charts,
  ...timelines,
  ...posters,
};

function chosen(names: readonly string[]): string[] {
  const unknown = names.find((name) => !(name in pictures));
  if (unknown !== undefined) {
    throw new Error(
      `There is no picture called "${unknown}"; there are: ${Object.keys(pictures).sort().join(', ')}.`,
    );
  }
  return names.length > 0 ? [...names] : Object.keys(pictures);
}

async function drawAll(names: readonly string[]): Promise<void> {
  const browser = await launchChromium();
  try {
    mkdirSync(folder, { recursive: true });
    for (const [index, name] of names.entries()) {
      console.log(`drawing ${index + 1}/${names.length} ${name}`);
      const svg = pictures[name]!();
      writeFileSync(`${folder}${name}.png`, await drawPng(browser, svg));
    }
  } finally {
    await browser.close();
  }
}

await drawAll(chosen(process.argv.slice(3)));
