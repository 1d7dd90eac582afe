import { ListRoute, listMetadata } from '@/app/list-route';
import { edition } from '@/lib/edition/edition';
import { furtherListParams } from '@/lib/lists/list-pages';
import { ahead } from '@/lib/lists/prerender';

export const dynamicParams = true;

export function generateStaticParams() {
  return ahead(() => furtherListParams('topics'), edition.host);
}

export async function generateMetadata({ params }: PageProps<'/topics/[id]/page/[n]'>) {
  const { id, n } = await params;
  return listMetadata('topics', id, n);
}

export default async function Page({ params }: PageProps<'/topics/[id]/page/[n]'>) {
  const { id, n } = await params;
  return <ListRoute kind="topics" id={id} n={n} />;
}
