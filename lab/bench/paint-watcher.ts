/** Scripts for the page, as text: a function would come with names that only our loader knows. */

/** Instants of painting, in wall-clock ms, and how the page came. */
export type Seen = { headline?: number; picture?: number; arrived: string };

/** Marks headline and picture for Element Timing before they are painted, and keeps their times. */
export const watcher = (path: string) => `
  if (location.pathname === ${JSON.stringify(path)}) {
    const seen = (globalThis.benchSeen = {});
    const mark = () => {
      document.querySelector('h1')?.setAttribute('elementtiming', 'headline');
      document.querySelector('main img')?.setAttribute('elementtiming', 'picture');
    };
    new MutationObserver(mark).observe(document, { childList: true, subtree: true });
    new PerformanceObserver((list) => {
      for (const { identifier, renderTime } of list.getEntries())
        seen[identifier] ??= performance.timeOrigin + renderTime;
    }).observe({ type: 'element', buffered: true });
  }`;

/** What the page that is shown now has painted; null for any other page of the tab. */
export const seenExpression = `(() => {
  const seen = globalThis.benchSeen;
  if (!seen || document.prerendering) return null;
  const [entry] = performance.getEntriesByType('navigation');
  const arrived = entry.activationStart > 0 ? 'prerendered'
    : entry.deliveryType === 'navigational-prefetch' ? 'prefetched' : 'fetched';
  return { ...seen, arrived };
})()`;
