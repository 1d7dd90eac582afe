/** What a reader waits for on a cheap phone: the story, from an empty cache, on a slow line. */
import type { Browser, Page } from '@playwright/test';
import { launchChromium } from '../../e2e/chromium.ts';
import { serveBarePage } from './bare-page.ts';
import { measureClicks } from './measure-click.ts';
import { spread } from './median.ts';
import { openPhone, slowDown } from './phone.ts';
import type { ReadSite } from './read-site.ts';
import type { Click, Lab, Reading } from './results.ts';
import type { ServedEdition } from './served-edition.ts';

export async function measureLab(
  served: ServedEdition,
  peers: ReadSite[],
  runs: number,
): Promise<Lab> {
  const sites: ReadSite[] = [served, ...peers];
  const browser = await launchChromium();
  const barePage = await serveBarePage(served.storyUrl);
  const loads = sites.map((): Load[] => []);
  const bare: Load[] = [];
  try {
    // The first reader waits for the pictures to be made; that one is not counted.
    for (const { storyUrl } of sites) await loadOnce(browser, storyUrl);
    for (let run = 1; run <= runs; run++) {
      console.error(`bench: loading the story on a slow phone, ${run} of ${runs}`);
      for (const [i, { storyUrl }] of sites.entries()) {
        loads[i]?.push(await loadOnce(browser, storyUrl));
      }
      bare.push(await loadOnce(browser, barePage.url));
    }
  } finally {
    await browser.close();
    await barePage.close();
  }
  const clicks = await measureClicks(sites, runs, served.scratch);
  const [own, ...theirs] = sites.map((_, i) => readingOf(loads[i] ?? [], clicks[i]));
  if (own === undefined) throw new Error('Nothing was read.');
  return {
    runs,
    ...own,
    bare: {
      fcp: spread(bare.map((load) => load.fcp)),
      leadPicture: spread(bare.map((load) => load.leadPicture)),
    },
    peers: Object.fromEntries(
      theirs.map((reading, i): [string, Reading] => [peers[i]!.name, reading]),
    ),
  };
}

function readingOf(loads: Load[], click: Click | undefined): Reading {
  if (click === undefined) throw new Error('Nothing was clicked.');
  return {
    fcp: spread(loads.map((load) => load.fcp)),
    lcp: spread(loads.map((load) => load.lcp)),
    lcpElement: [...new Set(loads.map((load) => load.lcpElement))].join(', '),
    leadPicture: spread(loads.map((load) => load.leadPicture)),
    cls: spread(
      loads.map((load) => load.cls),
      4,
    ),
    blocked: spread(loads.map((load) => load.blocked)),
    click,
  };
}

type Load = {
  fcp: number;
  lcp: number;
  lcpElement: string;
  leadPicture: number;
  cls: number;
  blocked: number;
};

async function loadOnce(browser: Browser, url: string): Promise<Load> {
  const { page, session, close } = await openPhone(browser);
  await slowDown(session);
  await page.goto(url, { waitUntil: 'load', timeout: 60_000 });
  await page.waitForTimeout(2_000);

  const [paint] = (await entries(page, 'paint')).filter(({ name }) => /contentful/.test(name));
  const largest = (await entries(page, 'largest-contentful-paint')).at(-1);
  const shifts = await entries(page, 'layout-shift');
  const tasks = await entries(page, 'longtask');
  const leadPicture = await page.evaluate(() => {
    const picture = document.querySelector<HTMLImageElement>('main img');
    if (!picture?.naturalWidth) return NaN;
    const [found] = performance.getEntriesByName(picture.currentSrc);
    return (found as PerformanceResourceTiming | undefined)?.responseEnd ?? NaN;
  });
  await close();

  if (!paint || !largest || Number.isNaN(leadPicture)) {
    throw new Error(`${url} showed no text or no lead picture.`);
  }
  const late = tasks.filter(({ start }) => start >= paint.start);
  return {
    fcp: paint.start,
    lcp: largest.start,
    lcpElement: largest.element,
    leadPicture,
    cls: shifts.reduce((sum, { value }) => sum + value, 0),
    blocked: late.reduce((sum, { duration }) => sum + Math.max(0, duration - 50), 0),
  };
}

type Entry = { name: string; start: number; duration: number; value: number; element: string };

/** What the browser noted of itself from the start; nothing need run in the page before. */
function entries(page: Page, type: string): Promise<Entry[]> {
  return page.evaluate(
    (type) =>
      new Promise<Entry[]>((done) => {
        new PerformanceObserver((list) => {
          done(
            (list.getEntries() as (PerformanceEntry & { value?: number; element?: Element })[]).map(
              ({ name, startTime, duration, value = 0, element }) => ({
                name,
                start: startTime,
                duration,
                value,
                element: element?.localName ?? '',
              }),
            ),
          );
        }).observe({ type, buffered: true });
        // An observer with nothing to tell is never called.
        setTimeout(() => {
          done([]);
        }, 500);
      }),
    type,
  );
}
