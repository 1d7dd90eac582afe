import { notFound } from 'next/navigation';
import { DeskCaptions } from '@/components/desk/desk-captions';
import { Frame } from '@/components/frame/frame';
import { getPaper } from '@/lib/archive/questions';
import { pageOfRows } from '@/lib/desk/desk-pages';
import { readDeskFile, readDeskCaptions } from '@/lib/desk/read-desk';
import { deskMetadata } from '../../desk-list';

export const dynamic = 'force-dynamic';
export const metadata = deskMetadata;

export default async function Page({ params }: PageProps<'/desk/captions/[n]'>) {
  const { n } = await params;
  if (!readDeskFile()) notFound();
  const paper = getPaper();
  const page = pageOfRows(readDeskCaptions(new Date()), Number(n)) ?? notFound();
  return (
    <Frame paper={paper}>
      <DeskCaptions page={page} locale={paper.site} />
    </Frame>
  );
}
