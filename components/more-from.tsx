import type { Article } from '@/lib/archive/newsroom';
import type { Zone } from '@/lib/language/dates';
import { Teaser } from './teaser';

export function MoreFrom({
  name,
  articles,
  zone,
}: {
  name: string;
  articles: Article[];
  zone: Zone;
}) {
  if (articles.length === 0) return null;
  return (
    <aside
      aria-labelledby="more-from"
      className="related mt-14 border-t-2 border-ink pt-3.5 print:hidden"
    >
      <h2 id="more-from" className="text-standfirst">
        More from {name}
      </h2>
      <ul className="mt-5 grid gap-x-8 gap-y-10 sm:grid-cols-2 lg:grid-cols-4">
        {articles.map((article) => (
          <li key={article.slug}>
            <Teaser article={article} size="standard" zone={zone} />
          </li>
        ))}
      </ul>
    </aside>
  );
}
