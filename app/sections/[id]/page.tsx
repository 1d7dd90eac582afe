import { ListRoute, listMetadata } from '@/app/list-route';
import { edition } from '@/lib/edition/edition';
import { listParams } from '@/lib/lists/list-pages';
import { ahead } from '@/lib/lists/prerender';

export const dynamicParams = true;

export function generateStaticParams() {
  return ahead(() => listParams('sections'), edition.host);
}

export async function generateMetadata({ params }: PageProps<'/sections/[id]'>) {
  return listMetadata('sections', (await params).id);
}

export default async function Page({ params }: PageProps<'/sections/[id]'>) {
  return <ListRoute kind="sections" id={(await params).id} />;
}
