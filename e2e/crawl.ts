/** Every page of an edition that can be reached from its front page, as served. */
export type ServedPage = { path: string; html: string };

export async function crawl(origin: string): Promise<ServedPage[]> {
  const pages: ServedPage[] = [];
  const queue = ['/'];
  const seen = new Set(queue);
  for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
    const response = await fetch(origin + path);
    const html = await response.text();
    // A preview's desk leads to what was withdrawn.
    if (response.status === 410) continue;
    if (response.status !== 200) throw new Error(`${path} answers ${response.status}`);
    // A page may lead to a file, such as a sound.
    if (!response.headers.get('content-type')?.startsWith('text/html')) continue;
    pages.push({ path, html });
    for (const [, link] of html.matchAll(/<a [^>]*href="(\/[^"#]*)(?:#[^"]*)?"/g)) {
      if (link && !seen.has(link)) {
        seen.add(link);
        queue.push(link);
      }
    }
  }
  return pages;
}
