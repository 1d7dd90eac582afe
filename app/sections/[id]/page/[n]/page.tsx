import { ListRoute, listMetadata } from '@/app/list-route';
import { furtherListParams } from '@/lib/list-pages';

export const dynamicParams = false;

export function generateStaticParams() {
  return furtherListParams('sections');
}

export async function generateMetadata({ params }: PageProps<'/sections/[id]/page/[n]'>) {
  const { id, n } = await params;
  return listMetadata('sections', id, n);
}

export default async function Page({ params }: PageProps<'/sections/[id]/page/[n]'>) {
  const { id, n } = await params;
  return <ListRoute kind="sections" id={id} n={n} />;
}
