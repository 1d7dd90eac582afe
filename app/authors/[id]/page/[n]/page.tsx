import { ListRoute, listMetadata } from '@/app/list-route';
import { furtherListParams } from '@/lib/list-pages';

export const dynamicParams = false;

export function generateStaticParams() {
  return furtherListParams('authors');
}

export async function generateMetadata({ params }: PageProps<'/authors/[id]/page/[n]'>) {
  const { id, n } = await params;
  return listMetadata('authors', id, n);
}

export default async function Page({ params }: PageProps<'/authors/[id]/page/[n]'>) {
  const { id, n } = await params;
  return <ListRoute kind="authors" id={id} n={n} />;
}
