import type { Article } from '@/lib/archive/newsroom';
import type { Locale } from '@/lib/language/locale';
import { say } from '@/lib/language/say';
import { searchAddress } from '@/lib/search/address';
import type { Search } from '@/lib/search/paper-search';

type SearchNarrowerProps = { search: Search; articles: Article[]; locale: Locale };

const most = 5;

/** Ways to fewer results: the topics and the authors of those on this page, most frequent first. */
export function SearchNarrower({ search, articles, locale }: SearchNarrowerProps) {
  const { asked, found } = search;
  const words = locale.words.search;
  if (!found || found.pages === 1) return null;
  const { q, filters } = asked;
  const to = (more: typeof filters) => searchAddress({ q, filters: { ...filters, ...more } });
  const topics = filters.topic ? [] : frequent(articles.flatMap((article) => article.topics));
  const authors = filters.author ? [] : frequent(articles.flatMap((article) => article.authors));
  if (topics.length + authors.length === 0) return null;
  return (
    <ul aria-label={words.narrow} className="mt-1.75 flex flex-wrap gap-x-5 font-sans text-label">
      {topics.map(({ id, name }) => (
        <NarrowTo key={id} href={to({ topic: id })} text={say(words.onlyOn, { topic: name })} />
      ))}
      {authors.map(({ id, name }) => (
        <NarrowTo key={id} href={to({ author: id })} text={say(words.onlyBy, { author: name })} />
      ))}
    </ul>
  );
}

function NarrowTo({ href, text }: { href: string; text: string }) {
  return (
    <li>
      <a href={href} className="inline-block py-1.75 text-accent hover:underline">
        {text}
      </a>
    </li>
  );
}

function frequent<T extends { id: string }>(items: T[]): T[] {
  const counted = new Map<string, { item: T; count: number }>();
  for (const item of items) {
    counted.set(item.id, { item, count: (counted.get(item.id)?.count ?? 0) + 1 });
  }
  const sorted = [...counted.values()].sort((a, b) => b.count - a.count);
  return sorted.slice(0, most).map(({ item }) => item);
}
