import { Frame } from '@/components/frame';
import { Notice } from '@/components/notice';
import { getPaper } from '@/lib/archive/questions';

export const metadata = { title: 'Something went wrong', robots: { index: false } };

/** Never asked for by its address: the build and our server send it in place of a page that failed. */
export default function Page() {
  return (
    <Frame paper={getPaper()}>
      <Notice
        title="Something went wrong"
        text="The fault is ours, and the page may be back in a moment."
      />
    </Frame>
  );
}
