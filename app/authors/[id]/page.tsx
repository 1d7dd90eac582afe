import { ListRoute, listMetadata } from '@/app/list-route';
import { edition } from '@/lib/edition/edition';
import { listParams } from '@/lib/lists/list-pages';
import { ahead } from '@/lib/lists/prerender';

export const dynamicParams = true;

export function generateStaticParams() {
  return ahead(() => listParams('authors'), edition.host);
}

export async function generateMetadata({ params }: PageProps<'/authors/[id]'>) {
  return listMetadata('authors', (await params).id);
}

export default async function Page({ params }: PageProps<'/authors/[id]'>) {
  return <ListRoute kind="authors" id={(await params).id} />;
}
