import { Frame } from '@/components/frame';
import { getPaper } from '@/lib/content';

export const metadata = { title: 'Page not found' };

export default function NotFound() {
  return (
    <Frame paper={getPaper()}>
      <h1 className="text-title">Page not found</h1>
      <p className="mt-3.5 max-w-[40rem] text-standfirst text-soft">
        There is nothing at this address. The story may have moved, or the address may hold a slip.
      </p>
      <p className="mt-7">
        <a href="/" className="text-accent underline">
          Go to the front page
        </a>
      </p>
    </Frame>
  );
}
