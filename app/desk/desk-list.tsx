import { notFound } from 'next/navigation';
import { DeskPage } from '@/components/desk/desk-page';
import { Frame } from '@/components/frame/frame';
import { getPaper } from '@/lib/archive/questions';
import { arrangeDesk } from '@/lib/desk/arrange-desk';
import { deskPage } from '@/lib/desk/desk-pages';
import { readDeskFronts } from '@/lib/desk/read-fronts';
import {
  readDeskCaptions,
  readDeskFile,
  readDeskRights,
  readDeskStories,
} from '@/lib/desk/read-desk';

export const deskMetadata = { title: 'The desk', robots: { index: false, follow: false } };

export function DeskList({ n = '1' }: { n?: string }) {
  const checked = readDeskFile() ?? notFound();
  const paper = getPaper();
  const now = new Date();
  const desk = arrangeDesk(readDeskStories(), checked, now);
  const page = deskPage(desk.rows, Number(n)) ?? notFound();
  return (
    <Frame paper={paper}>
      <DeskPage
        {...{ desk, page, checked }}
        rights={readDeskRights(now)}
        captions={readDeskCaptions(now).length}
        fronts={readDeskFronts(now)}
        locale={paper.site}
      />
    </Frame>
  );
}
