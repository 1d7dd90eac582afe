/**
 * Search pages, made here. Next takes four times as long for a page that reads its query, so it
 * makes one of each kind, and what was found is put into that.
 */
import { renderToStaticMarkup } from 'react-dom/server';
import { SearchPage } from '../components/search/search-page.tsx';
import { getPaper } from '../lib/archive/questions.ts';
import { finishFragment } from '../lib/document/finish-fragment.ts';
import { toStaticDocument } from '../lib/document/to-static-document.ts';
import { readSearchAddress, searchAddress, searchPath } from '../lib/search/address.ts';
import { makeSearch, understand, type Search } from '../lib/search/paper-search.ts';
import { directionOfLanguage } from '../lib/language/text-direction.ts';
import type { OriginResponse } from './next-origin.ts';
import type { PageSource } from './page-cache.ts';
import type { QueryIndex } from './search-client.ts';

/** Searches that Next is asked for, to see where its pages print the words and the address. */
const specimen = 'zqspecimenqz';
const specimens = {
  words: searchAddress({ q: specimen, filters: {} }),
  /** Without words the page has another title. */
  noWords: searchAddress({ q: '', filters: { section: specimen } }),
};

/** A page without what was found. */
type Shell = { before: string; after: string };

/** Next, but for searches: any other page is as Next makes it. */
export function withSearchPages(
  next: PageSource,
  readCss: (href: string) => string,
  queryIndex: QueryIndex,
): PageSource {
  /** As many as the components have ways to look; readers add none. */
  const shells = new Map<string, Shell>();
  const shellPages = new Map<string, Promise<OriginResponse>>();

  /** It holds for as long as we run: around what was found, nothing is the clock's. */
  async function pageAt(path: string): Promise<OriginResponse> {
    const work = shellPages.get(path) ?? next.render(path, { fresh: false });
    shellPages.set(path, work);
    let isWhole = false;
    try {
      const answer = await work;
      isWhole = answer.status === 200;
      return answer;
    } finally {
      if (!isWhole) shellPages.delete(path);
    }
  }

  /** Pages that use the same names have the same styles, so one of them is finished for all. */
  function shellFor(main: string, asLike: string, page: OriginResponse): Shell {
    const kind = `${asLike}\n${namesIn(main)}`;
    const known = shells.get(kind);
    if (known) return known;
    const { before, after } = shellOf(page.body.toString());
    const shell = shellOf(toStaticDocument(before + main + after, readCss));
    shells.set(kind, shell);
    return shell;
  }

  return {
    render: async (path, how) => {
      const search = await searchAt(path, queryIndex);
      if (!search) return next.render(path, how);
      const { q } = search.asked;
      const asLike = q ? specimens.words : specimens.noWords;
      const page = await pageAt(asLike);
      if (page.status !== 200) return page;
      const { sections, site } = getPaper();
      const main = renderToStaticMarkup(
        <SearchPage search={search} sections={sections} locale={site} />,
      );
      const { before, after } = shellFor(main, asLike, page);
      const found = finishFragment(main, directionOfLanguage(site.language));
      const html = `${fillIn(before, asLike, path, q)}${found}\n${after}`;
      return { ...page, body: Buffer.from(html), finished: true };
    },
  };
}

/** @returns undefined where nothing is asked for, and beyond the last page */
async function searchAt(path: string, queryIndex: QueryIndex): Promise<Search | undefined> {
  const requested = path.startsWith(`${searchPath}?`) ? readSearchAddress(path) : undefined;
  if (!requested) return undefined;
  const understood = understand(requested);
  const { question } = understood;
  return makeSearch(understood, question && (await queryIndex(question)));
}

/** Every tag and class, from which it follows what of the stylesheet the page needs. */
function namesIn(markup: string): string {
  return [...new Set(markup.match(/<\w+| class="[^"]+/g))].sort().join('\n');
}

/** @throws {Error} for a page without `<main>` */
function shellOf(html: string): Shell {
  const { before, after } =
    /^(?<before>.*<main\b[^>]*>).*(?<after><\/main>.*)$/s.exec(html)?.groups ?? {};
  if (before === undefined || after === undefined) throw new Error('a search page has no <main>');
  return { before, after };
}

/** The address names the words too, so it is parted out before they are put in. */
function fillIn(before: string, asLike: string, path: string, words: string): string {
  const parts = before.split(asLike);
  return parts.map((part) => part.replaceAll(specimen, () => escape(words))).join(escape(path));
}

/** As React writes text and attributes. */
function escape(text: string): string {
  return renderToStaticMarkup(text);
}
