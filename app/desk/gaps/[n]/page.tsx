import { notFound } from 'next/navigation';
import { DeskGaps } from '@/components/desk/desk-gaps';
import { Frame } from '@/components/frame/frame';
import { getPaper } from '@/lib/archive/questions';
import { pageOfRows } from '@/lib/desk/desk-pages';
import { countGaps, gapsIn } from '@/lib/desk/gaps';
import { readDeskFile, readDeskStories } from '@/lib/desk/read-desk';
import { deskMetadata } from '../../desk-list';

export const dynamic = 'force-dynamic';
export const metadata = deskMetadata;

export default async function Page({ params }: PageProps<'/desk/gaps/[n]'>) {
  const { n } = await params;
  const { problems } = readDeskFile() ?? notFound();
  const paper = getPaper();
  const page = pageOfRows(gapsIn(readDeskStories(), problems), Number(n)) ?? notFound();
  return (
    <Frame paper={paper}>
      <DeskGaps page={page} counted={countGaps(problems)} locale={paper.site} />
    </Frame>
  );
}
