import { ListRoute, listMetadata } from '@/app/list-route';
import { edition } from '@/lib/edition/edition';
import { listParams } from '@/lib/lists/list-pages';
import { ahead } from '@/lib/lists/prerender';

export const dynamicParams = true;

export function generateStaticParams() {
  return ahead(() => listParams('topics'), edition.host);
}

export async function generateMetadata({ params }: PageProps<'/topics/[id]'>) {
  return listMetadata('topics', (await params).id);
}

export default async function Page({ params }: PageProps<'/topics/[id]'>) {
  return <ListRoute kind="topics" id={(await params).id} />;
}
