import { Frame } from '@/components/frame/frame';
import { Notice } from '@/components/notice';
import { getPaper, getSite } from '@/lib/archive/questions';
import { edition } from '@/lib/edition/edition';
import { say } from '@/lib/language/say';

export function generateMetadata() {
  return { title: getSite().words.search.title, robots: { index: false } };
}

/** Never asked for by its address: `npm run export` puts it where the search is, which needs a server. */
export default function Page() {
  const paper = getPaper();
  const { words } = paper.site;
  const text = say(words.search.elsewhere, { host: new URL(edition.origin).host });
  return (
    <Frame paper={paper}>
      <Notice title={words.search.title} text={text} words={words} />
    </Frame>
  );
}
