import type { Root } from 'hast';
import type { Page } from '@/lib/archive/newsroom';
import { Prose } from './prose';

/** About, the policies: what is true of the paper whatever the news. */
export function StandingPage({ page: { title, description }, body }: { page: Page; body: Root }) {
  return (
    <article>
      <h1 className="text-title">{title}</h1>
      <p className="mt-3.5 max-w-[40rem] text-standfirst text-soft">{description}</p>
      <div className="mt-10">
        <Prose tree={body} />
      </div>
    </article>
  );
}
