import { Frame } from '@/components/frame/frame';
import { Notice } from '@/components/notice';
import { getPaper, getSite } from '@/lib/archive/questions';

export function generateMetadata() {
  return { title: getSite().words.missing.title, robots: { index: false } };
}

export default function NotFound() {
  const paper = getPaper();
  const { words } = paper.site;
  return (
    <Frame paper={paper}>
      <Notice title={words.missing.title} text={words.missing.text} words={words} />
    </Frame>
  );
}
