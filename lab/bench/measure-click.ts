/**
 * From the press on home to the story's headline and picture.
 *
 * All instants are wall-clock: the press is Date.now() of this process as the event goes out, and a
 * paint is the new page's `performance.timeOrigin` plus the render time that Element Timing gives.
 * That holds for a prerendered page too, whose origin lies before the press: it is not painted
 * until it is activated, so its render times are those of the showing. Both clocks are one machine's.
 */
import { openChromium, type Cdp } from './cdp-pipe.ts';
import { spread } from './median.ts';
import { seenExpression, watcher, type Seen } from './paint-watcher.ts';
import { openPhoneTab, type PhoneTab } from './phone-tab.ts';
import type { Click } from './results.ts';
import type { ReadSite } from './read-site.ts';
import { phone } from './settings.ts';
import { openSlowLine } from './slow-line.ts';

/** A hand rests on a link this long before it presses. */
const hoverMs = 300;
const quietMs = 2_000;
const patienceMs = 20_000;

type Arrival = { headline: number; picture: number; arrived: string };

/** Of each site in turn, so that what the machine does meanwhile meets all alike. */
export async function measureClicks(
  sites: ReadSite[],
  runs: number,
  scratch: string,
): Promise<Click[]> {
  const clicks = sites.map((): Arrival[] => []);
  for (let run = 1; run <= runs; run++) {
    for (const [i, { name, origin, home, storyPath }] of sites.entries()) {
      console.error(`bench: clicking from home to the story, ${name}, ${run} of ${runs}`);
      const line = await openSlowLine(origin, phone);
      const cdp = openChromium(scratch);
      try {
        clicks[i]?.push(await clickOnce(cdp, `${line.origin}${home}`, storyPath));
      } finally {
        await cdp.close();
        await line.close();
      }
    }
  }
  return clicks.map(figuresOf);
}

function figuresOf(clicks: Arrival[]): Click {
  const ways = clicks.map(({ arrived }) => arrived);
  return {
    headline: spread(clicks.map(({ headline }) => headline)),
    picture: spread(clicks.map(({ picture }) => picture)),
    both: spread(clicks.map(({ headline, picture }) => Math.max(headline, picture))),
    arrived: Object.fromEntries(
      [...new Set(ways)].map((way) => [way, ways.filter((other) => other === way).length]),
    ),
  };
}

async function clickOnce(cdp: Cdp, home: string, path: string): Promise<Arrival> {
  const tab = await openPhoneTab(cdp, watcher(path));
  const { session } = tab;
  await cdp.send('Page.navigate', { url: home }, session);
  const [x, y] = await linkPlace(tab, path);
  await sleep(quietMs);

  const mouse = { x, y, button: 'left', clickCount: 1 };
  const event = (type: string, more = {}) =>
    cdp.send('Input.dispatchMouseEvent', { ...mouse, type, ...more }, session);
  await event('mouseMoved', { button: 'none' });
  await sleep(hoverMs);
  const pressed = Date.now();
  // The release's answer may never come: the page that would give it is gone.
  void event('mousePressed').catch(() => undefined);
  void event('mouseReleased').catch(() => undefined);

  const shown = await until(async () => {
    for (const page of tab.sessions()) {
      const seen = await tab.evaluate<Seen | null>(page, seenExpression).catch(() => null);
      if (seen?.headline && seen.picture) return seen as Required<Seen>;
    }
    return undefined;
  });
  await tab.close();
  return {
    headline: shown.headline - pressed,
    picture: shown.picture - pressed,
    arrived: shown.arrived,
  };
}

/** Where the first link to the story is, once home has loaded. */
function linkPlace(tab: PhoneTab, path: string): Promise<[number, number]> {
  const place = `(() => {
    const link = document.readyState === 'complete' && document.querySelector('main a[href="${path}"]');
    if (!link) return null;
    link.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { x, y, width, height } = link.getClientRects()[0];
    return [x + width / 2, y + height / 2];
  })()`;
  return until(() =>
    tab
      .evaluate<[number, number] | null>(tab.session, place)
      .then((found) => found ?? undefined)
      .catch(() => undefined),
  );
}

async function until<T>(look: () => Promise<T | undefined>): Promise<T> {
  const deadline = Date.now() + patienceMs;
  for (;;) {
    const found = await look();
    if (found !== undefined) return found;
    if (Date.now() > deadline) throw new Error('The click was never answered by the story.');
    await sleep(50);
  }
}

function sleep(ms: number): Promise<void> {
  return new Promise((done) => setTimeout(done, ms));
}
