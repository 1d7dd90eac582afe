import { Frame } from '@/components/frame';
import { getPaper } from '@/lib/content';

export const metadata = { title: 'Something went wrong', robots: { index: false } };

/** Never asked for by its address: the build and our server send it in place of a page that failed. */
export default function Page() {
  return (
    <Frame paper={getPaper()}>
      <h1 className="text-title">Something went wrong</h1>
      <p className="mt-3.5 max-w-[40rem] text-standfirst text-soft">
        The fault is ours, and the page may be back in a moment.
      </p>
      <p className="mt-7">
        <a href="/" className="text-accent underline">
          Go to the front page
        </a>
      </p>
    </Frame>
  );
}
