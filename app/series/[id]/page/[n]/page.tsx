import { ListRoute, listMetadata } from '@/app/list-route';
import { edition } from '@/lib/edition/edition';
import { furtherListParams } from '@/lib/lists/list-pages';
import { ahead } from '@/lib/lists/prerender';

export const dynamicParams = true;

export function generateStaticParams() {
  return ahead(() => furtherListParams('series'), edition.host);
}

export async function generateMetadata({ params }: PageProps<'/series/[id]/page/[n]'>) {
  const { id, n } = await params;
  return listMetadata('series', id, n);
}

export default async function Page({ params }: PageProps<'/series/[id]/page/[n]'>) {
  const { id, n } = await params;
  return <ListRoute kind="series" id={id} n={n} />;
}
