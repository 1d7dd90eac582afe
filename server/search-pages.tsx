/**
 * Search pages, made here. Next takes four times as long for a page that reads its query, so it
 * makes one of them, and what was found is put into that.
 */
import { renderToStaticMarkup } from 'react-dom/server';
import { SearchPage } from '../components/search-page.tsx';
import { getPaper } from '../lib/content.ts';
import { toStaticDocument } from '../lib/document/to-static-document.ts';
import { readSearchAddress, searchAddress, searchPath } from '../lib/search/address.ts';
import { searchPaper, type Search } from '../lib/search/paper-search.ts';
import type { Answer } from './next-origin.ts';
import type { Source } from './documents.ts';

/** A search that Next is asked for, to see where its page prints the words and the address. */
const specimen = 'zqspecimenqz';
const specimenPath = searchAddress({ q: specimen, filters: {} });

/** A page without what was found. */
type Shell = { before: string; after: string };

/** Next, but for searches with words: any other page is as Next makes it. */
export function withSearchPages(next: Source, readCss: (href: string) => string): Source {
  /** As many as the components have ways to look; readers add none. */
  const shells = new Map<string, Shell>();
  let asked: Promise<Answer> | undefined;

  /** It holds for as long as we run: around what was found, nothing is the clock's. */
  async function specimenPage(): Promise<Answer> {
    asked ??= next.ask(specimenPath, { fresh: false });
    const answer = await asked.catch((error: unknown) => {
      asked = undefined;
      throw error;
    });
    if (answer.status !== 200) asked = undefined;
    return answer;
  }

  /** Pages that use the same names have the same styles, so one of them is finished for all. */
  function shellFor(main: string, page: Answer): Shell {
    const kind = namesIn(main);
    const known = shells.get(kind);
    if (known) return known;
    const { before, after } = shellOf(page.body.toString());
    const shell = shellOf(toStaticDocument(before + main + after, readCss));
    shells.set(kind, shell);
    return shell;
  }

  return {
    ask: async (path, how) => {
      const search = searchAt(path);
      // Without words the page has another title.
      if (!search?.asked.q) return next.ask(path, how);
      const page = await specimenPage();
      if (page.status !== 200) return page;
      const { sections, site } = getPaper();
      const main = renderToStaticMarkup(
        <SearchPage search={search} sections={sections} zone={site} />,
      );
      const { before, after } = shellFor(main, page);
      const html = fillIn(before, path, search.asked.q) + main + after;
      return { ...page, body: Buffer.from(html), finished: true };
    },
  };
}

function searchAt(path: string): Search | undefined {
  if (!path.startsWith(`${searchPath}?`)) return undefined;
  const asked = readSearchAddress(path);
  return asked && searchPaper(asked);
}

/** Every tag and class, from which it follows what of the stylesheet the page needs. */
function namesIn(markup: string): string {
  return [...new Set(markup.match(/(?<=<)\w+|(?<= class=")[^"]+/g))].sort().join('\n');
}

/** @throws {Error} for a page without `<main>` */
function shellOf(html: string): Shell {
  const { before, after } =
    /^(?<before>.*<main\b[^>]*>).*(?<after><\/main>.*)$/s.exec(html)?.groups ?? {};
  if (before === undefined || after === undefined) throw new Error('a search page has no <main>');
  return { before, after };
}

/** The address names the words too, so it is parted out before they are put in. */
function fillIn(before: string, path: string, words: string): string {
  const parts = before.split(specimenPath);
  return parts.map((part) => part.replaceAll(specimen, () => escape(words))).join(escape(path));
}

/** As React writes text and attributes. */
function escape(text: string): string {
  return renderToStaticMarkup(text);
}
