import { Frame } from '@/components/frame/frame';
import { Notice } from '@/components/notice';
import { getPaper, getSite } from '@/lib/archive/questions';

export function generateMetadata() {
  return { title: getSite().words.failed.title, robots: { index: false } };
}

/** Never asked for by its address: the build and our server send it in place of a page that failed. */
export default function Page() {
  const paper = getPaper();
  const { words } = paper.site;
  return (
    <Frame paper={paper}>
      <Notice title={words.failed.title} text={words.failed.text} words={words} />
    </Frame>
  );
}
