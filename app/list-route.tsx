import { notFound } from 'next/navigation';
import { ArticleList } from '@/components/article-list';
import { Frame } from '@/components/frame';
import { getPaper } from '@/lib/content';
import { edition } from '@/lib/edition';
import { getListPage } from '@/lib/list-pages';
import { pageMetadata } from '@/lib/metadata';
import type { ListOf } from '@/lib/urls';

/** The page and the metadata that every list has; the route files say which list they are of. */
export function ListRoute({ kind, id, n = '1' }: { kind: ListOf; id: string; n?: string }) {
  const { name, description, list, path } = getListPage(kind, id, Number(n)) ?? notFound();
  const paper = getPaper();
  return (
    <Frame paper={paper} {...(kind === 'sections' && { section: id })}>
      <ArticleList
        title={name}
        description={description}
        list={list}
        path={path}
        zone={paper.site}
      />
    </Frame>
  );
}

export function listMetadata(kind: ListOf, id: string, n = '1') {
  const page = getListPage(kind, id, Number(n));
  if (!page) return {};
  const { name, description, path } = page;
  const title = n === '1' ? name : `${name}, page ${n}`;
  return pageMetadata({ title, description, path: path(Number(n)) }, edition);
}
