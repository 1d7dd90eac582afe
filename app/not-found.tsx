import { Frame } from '@/components/frame';
import { Notice } from '@/components/notice';
import { getPaper } from '@/lib/archive/questions';

export const metadata = { title: 'Page not found', robots: { index: false } };

export default function NotFound() {
  return (
    <Frame paper={getPaper()}>
      <Notice
        title="Page not found"
        text="There is nothing at this address. The story may have moved, or the address may hold a slip."
      />
    </Frame>
  );
}
