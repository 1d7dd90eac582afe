import { notFound } from 'next/navigation';
import { Frame } from '@/components/frame/frame';
import { SearchPage } from '@/components/search/search-page';
import { getPaper, getSite } from '@/lib/archive/questions';
import { edition } from '@/lib/edition/edition';
import { say } from '@/lib/language/say';
import { pageMetadata } from '@/lib/metadata/metadata';
import { readSearch, searchAddress } from '@/lib/search/address';
import { searchPaper } from '@/lib/search/paper-search';
import { parseQuery } from '@/lib/search/query';

/** No search engine should keep what another one finds; the stories it may follow. */
export async function generateMetadata({ searchParams }: PageProps<'/search'>) {
  const asked = readSearch(await searchParams);
  if (!asked) return {};
  const site = getSite();
  const { title, titled } = site.words.search;
  const { typed } = parseQuery(asked.q);
  const page = {
    title: typed ? say(titled, { words: typed }) : title,
    path: searchAddress({ ...asked, q: typed }),
  };
  const head = pageMetadata(page, { site, ...edition });
  return {
    ...head,
    alternates: { ...head.alternates, canonical: null },
    robots: { index: false, follow: edition.siteEnv === 'production' },
  };
}

export default async function Page({ searchParams }: PageProps<'/search'>) {
  const asked = readSearch(await searchParams);
  const search = (asked && searchPaper(asked)) ?? notFound();
  const paper = getPaper();
  return (
    <Frame paper={paper}>
      <SearchPage search={search} sections={paper.sections} locale={paper.site} />
    </Frame>
  );
}
