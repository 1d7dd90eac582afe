import { ListRoute, listMetadata } from '@/app/list-route';
import { edition } from '@/lib/edition/edition';
import { listParams } from '@/lib/lists/list-pages';
import { ahead } from '@/lib/lists/prerender';

export const dynamicParams = true;

export function generateStaticParams() {
  return ahead(() => listParams('languages'), edition.host);
}

export async function generateMetadata({ params }: PageProps<'/languages/[id]'>) {
  return listMetadata('languages', (await params).id);
}

export default async function Page({ params }: PageProps<'/languages/[id]'>) {
  return <ListRoute kind="languages" id={(await params).id} />;
}
