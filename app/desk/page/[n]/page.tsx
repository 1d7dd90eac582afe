import { DeskList, deskMetadata } from '../../desk-list';

export const dynamic = 'force-dynamic';
export const metadata = deskMetadata;

export default async function Page({ params }: PageProps<'/desk/page/[n]'>) {
  const { n } = await params;
  return <DeskList n={n} />;
}
