import { ListRoute, listMetadata } from '@/app/list-route';
import { listParams } from '@/lib/lists/list-pages';

export const dynamicParams = true;

export function generateStaticParams() {
  return listParams('sections');
}

export async function generateMetadata({ params }: PageProps<'/sections/[id]'>) {
  return listMetadata('sections', (await params).id);
}

export default async function Page({ params }: PageProps<'/sections/[id]'>) {
  return <ListRoute kind="sections" id={(await params).id} />;
}
