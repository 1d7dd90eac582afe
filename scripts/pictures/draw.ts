/** Draws the desk's pictures: `tsx scripts/pictures/draw.ts [name…]`, all of them without a name. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { charts } from './charts';
import { drawMap } from './map';
import { maps } from './maps';
import { drawPng, startBrowser } from './page';
import { posters } from './posters';
import { timelines } from './timelines';

const folder = fileURLToPath(new URL('../../content/photos/', import.meta.url));

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
  const browser = await startBrowser();
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

try {
  await drawAll(chosen(process.argv.slice(2)));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
