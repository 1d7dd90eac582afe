import { ListRoute, listMetadata } from '@/app/list-route';
import { edition } from '@/lib/edition/edition';
import { listParams } from '@/lib/lists/list-pages';
import { ahead } from '@/lib/lists/prerender';

export const dynamicParams = true;

export function generateStaticParams() {
  return ahead(() => listParams('series'), edition.host);
}

export async function generateMetadata({ params }: PageProps<'/series/[id]'>) {
  return listMetadata('series', (await params).id);
}

export default async function Page({ params }: PageProps<'/series/[id]'>) {
  return <ListRoute kind="series" id={(await params).id} />;
}
