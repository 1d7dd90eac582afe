import { ListRoute, listMetadata } from '@/app/list-route';
import { getArticles } from '@/lib/archive/questions';
import { edition } from '@/lib/edition/edition';
import { listParams } from '@/lib/lists/list-pages';
import { frontsAhead } from '@/lib/lists/prerender';

export const dynamicParams = true;

export function generateStaticParams() {
  return frontsAhead('authors', listParams('authors'), getArticles(), edition.host);
}

export async function generateMetadata({ params }: PageProps<'/authors/[id]'>) {
  return listMetadata('authors', (await params).id);
}

export default async function Page({ params }: PageProps<'/authors/[id]'>) {
  return <ListRoute kind="authors" id={(await params).id} />;
}
