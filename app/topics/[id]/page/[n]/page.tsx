import { ListRoute, listMetadata } from '@/app/list-route';
import { furtherListParams } from '@/lib/list-pages';

export const dynamicParams = false;

export function generateStaticParams() {
  return furtherListParams('topics');
}

export async function generateMetadata({ params }: PageProps<'/topics/[id]/page/[n]'>) {
  const { id, n } = await params;
  return listMetadata('topics', id, n);
}

export default async function Page({ params }: PageProps<'/topics/[id]/page/[n]'>) {
  const { id, n } = await params;
  return <ListRoute kind="topics" id={id} n={n} />;
}
