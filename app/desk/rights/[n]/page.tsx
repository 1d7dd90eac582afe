import { notFound } from 'next/navigation';
import { DeskRights } from '@/components/desk/desk-rights';
import { Frame } from '@/components/frame/frame';
import { getPaper } from '@/lib/archive/questions';
import { pageOfRows } from '@/lib/desk/desk-pages';
import { readDeskFile, readDeskRights } from '@/lib/desk/read-desk';
import { deskMetadata } from '../../desk-list';

export const dynamic = 'force-dynamic';
export const metadata = deskMetadata;

export default async function Page({ params }: PageProps<'/desk/rights/[n]'>) {
  const { n } = await params;
  if (!readDeskFile()) notFound();
  const paper = getPaper();
  const page = pageOfRows(readDeskRights(new Date()), Number(n)) ?? notFound();
  return (
    <Frame paper={paper}>
      <DeskRights page={page} locale={paper.site} />
    </Frame>
  );
}
