import { expect, test } from '@playwright/test';
import { crawl } from './crawl.ts';
import { editions } from './editions.ts';
import { mappedPages, readPage, thingsOf } from './served-page.ts';

/** Every address of the edition that a page names: links, pictures, feeds, icons, cards, data. */
function namedBy({ html }: { html: string }, origin: string): string[] {
  const named = html.replaceAll('&amp;', '&').match(/(?<=(?:href|src|content)=")[^"]+/g) ?? [];
  const inData = html.match(new RegExp(`(?<=")${origin}[^"#]*(?=")`, 'g')) ?? [];
  const own = [...named, ...inData].filter(
    (address) => /^\/(?!\/)/.test(address) || address.startsWith(`${origin}/`),
  );
  return own.map((address) => new URL(address, origin).href.replace(/#.*/, ''));
}

for (const { url: origin } of [editions.fixture, editions.paper]) {
  test(`every address that a page at ${origin} names answers 200 at once`, async () => {
    test.slow();
    const pages = await crawl(origin);
    const named = new Map(
      pages.flatMap((page) => namedBy(page, origin).map((url) => [url, page.path])),
    );
    expect(named.size).toBeGreaterThan(origin === editions.fixture.url ? 100 : 0);
    const broken: string[] = [];
    const rest = [...named];
    const work = async () => {
      for (let next = rest.pop(); next; next = rest.pop()) {
        const [url, page] = next;
        const { status, body } = await fetch(url, { redirect: 'manual' });
        await body?.cancel();
        if (status !== 200) broken.push(`${url}, named by ${page}, answers ${status}`);
      }
    };
    await Promise.all([work(), work(), work(), work()]);
    expect(broken).toEqual([]);
  });

  test(`whoever follows the links of ${origin} finds the pages of its sitemap, and no others`, async () => {
    const all = await crawl(origin);
    // What a story said before is found by the story alone, and asks not to be listed.
    const isHistory = ({ path }: { path: string }) => path.endsWith('/history');
    const pages = all.filter((page) => !isHistory(page));
    for (const { path, html } of all.filter(isHistory)) {
      expect(html).toContain('<meta name="robots" content="noindex, follow"/>');
      expect(html).toContain(`<link rel="canonical" href="${origin}${path.slice(0, -8)}"/>`);
    }
    const canonicals = pages.flatMap(
      ({ html }) => /<link rel="canonical" href="([^"]+)"/.exec(html)?.[1] ?? [],
    );
    const mapped = await mappedPages(origin);
    expect(canonicals.sort()).toEqual(mapped.sort());
    expect(new Set(mapped).size).toBe(mapped.length);
    for (const { path, html } of pages) {
      const canonical = /<link rel="canonical" href="([^"]+)"/.exec(html)?.[1];
      if (canonical) expect(canonical).toBe(origin + path);
      // What has no canonical address asks not to be listed.
      else expect(html, path).toContain('<meta name="robots" content="noindex, follow"/>');
    }
  });
}

test('the policies that the paper claims in its structured data can be read', async () => {
  const { blocks } = await readPage(`${editions.paper.url}/`);
  const [publisher] = thingsOf('NewsMediaOrganization', blocks);
  const policies = Object.entries(publisher!).filter(([name]) =>
    /Policy$|Principles$|Info$/.test(name),
  );
  for (const [name, url] of policies) expect((await readPage(String(url))).status, name).toBe(200);
  expect(
    thingsOf('NewsMediaOrganization', (await readPage(`${editions.fixture.url}/`)).blocks)[0],
  ).not.toHaveProperty('correctionsPolicy');
});
