import { notFound } from 'next/navigation';
import { ArticleList } from '@/components/lists/article-list';
import { Frame } from '@/components/frame/frame';
import { ListFront } from '@/components/front/list-front';
import { JsonLd } from '@/components/json-ld';
import { getLanguage } from '@/lib/archive/languages';
import { getAuthor, getPaper, getSite } from '@/lib/archive/questions';
import { edition } from '@/lib/edition/edition';
import { formatNumber, say } from '@/lib/language/say';
import { getListPage } from '@/lib/lists/list-pages';
import { pageMetadata } from '@/lib/metadata/metadata';
import { authorBlocks, listBlocks } from '@/lib/structured-data/page-blocks';
import { photoCard } from '@/lib/share-card/share-card';
import type { ListOf } from '@/lib/addresses/urls';

/** The page and the metadata that every list has; the route files say which list they are of. */
export function ListRoute({ kind, id, n = '1' }: { kind: ListOf; id: string; n?: string }) {
  const page = getListPage(kind, id, Number(n)) ?? notFound();
  const { name, description, front, list, path } = page;
  const paper = getPaper(languageOf(kind, id));
  const imprint = { ...paper, ...edition };
  const author = kind === 'authors' ? getAuthor(id) : undefined;
  const blocks = author
    ? authorBlocks(author, path(list.page), imprint)
    : listBlocks(page, imprint);
  return (
    <Frame paper={paper} {...(kind === 'sections' && { section: id })}>
      {front ? (
        <ListFront {...{ description, front, list, path }} title={name} locale={paper.site} />
      ) : (
        <ArticleList
          {...{ description, list, path }}
          title={name}
          portrait={author?.photo}
          locale={paper.site}
        />
      )}
      <JsonLd blocks={blocks} />
    </Frame>
  );
}

export function listMetadata(kind: ListOf, id: string, n = '1') {
  const page = getListPage(kind, id, Number(n));
  if (!page) return {};
  const { name, description, path } = page;
  const site = getSite(languageOf(kind, id));
  const number = formatNumber(Number(n), site);
  const title = n === '1' ? name : say(site.words.lists.titled, { name, page: number });
  const publication = { site, ...edition };
  const feed = { name, path: path(1) };
  const photo = kind === 'authors' ? getAuthor(id)?.photo : undefined;
  const card = photo && photoCard(photo, true);
  return pageMetadata({ title, description, path: path(Number(n)), card }, publication, feed);
}

/** The list of a language speaks it. */
function languageOf(kind: ListOf, id: string): string | undefined {
  return kind === 'languages' ? getLanguage(id)?.tag : undefined;
}
