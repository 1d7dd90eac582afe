import { ListRoute, listMetadata } from '@/app/list-route';
import { listParams } from '@/lib/list-pages';

export const dynamicParams = false;

export function generateStaticParams() {
  return listParams('authors');
}

export async function generateMetadata({ params }: PageProps<'/authors/[id]'>) {
  return listMetadata('authors', (await params).id);
}

export default async function Page({ params }: PageProps<'/authors/[id]'>) {
  return <ListRoute kind="authors" id={(await params).id} />;
}
