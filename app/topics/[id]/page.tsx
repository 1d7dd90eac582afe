import { ListRoute, listMetadata } from '@/app/list-route';
import { listParams } from '@/lib/list-pages';

export const dynamicParams = false;

export function generateStaticParams() {
  return listParams('topics');
}

export async function generateMetadata({ params }: PageProps<'/topics/[id]'>) {
  return listMetadata('topics', (await params).id);
}

export default async function Page({ params }: PageProps<'/topics/[id]'>) {
  return <ListRoute kind="topics" id={(await params).id} />;
}
