import { ListRoute, listMetadata } from '@/app/list-route';
import { listParams } from '@/lib/lists/list-pages';

export const dynamicParams = true;

export function generateStaticParams() {
  return listParams('languages');
}

export async function generateMetadata({ params }: PageProps<'/languages/[id]'>) {
  return listMetadata('languages', (await params).id);
}

export default async function Page({ params }: PageProps<'/languages/[id]'>) {
  return <ListRoute kind="languages" id={(await params).id} />;
}
