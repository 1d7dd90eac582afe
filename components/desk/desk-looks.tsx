import type { ReactNode } from 'react';
import type { Locale } from '@/lib/language/locale';
import type { SearchResult } from '@/lib/desk/search-result';
import type { FeedItem } from '@/lib/feeds/feed';
import type { Article } from '@/lib/archive/newsroom';
import { Teaser } from '../lists/teaser';

/** What the rest of the world will show of a story, before anybody has opened it. */
export type LooksProps = {
  article: Article;
  search: SearchResult;
  feedItem: Pick<FeedItem, 'title' | 'summary' | 'publishedAt'>;
  locale: Locale;
};

export function Looks({ article, search, feedItem, locale }: LooksProps) {
  const { card, social } = article;
  return (
    <div className="mt-3.5 grid gap-x-8 gap-y-7 sm:grid-cols-2 lg:grid-cols-4">
      <Look name="Teaser">
        <Teaser article={article} size="standard" locale={locale} />
      </Look>
      <Look name="Search result">
        <p className="font-sans text-label break-words text-soft">{search.address}</p>
        <p className="text-compact text-accent">{search.title}</p>
        <p className="mt-1 text-small">{search.description}</p>
      </Look>
      <Look name="Share card">
        <img
          src={card.path}
          alt={card.alt}
          width={card.width}
          height={card.height}
          loading="lazy"
          className="h-auto w-full"
        />
        <p className="mt-1.75 font-sans text-label break-words text-soft">
          {new URL(search.address).host}
        </p>
        <p className="text-compact font-semibold">{social.title}</p>
        <p className="mt-1 text-small text-soft">{social.description}</p>
      </Look>
      <Look name="Feed item">
        <p className="text-compact font-semibold">{feedItem.title}</p>
        <p className="font-sans text-label text-soft">
          {feedItem.publishedAt ? new Date(feedItem.publishedAt).toUTCString() : 'No date'}
        </p>
        <p className="mt-1 text-small">{feedItem.summary}</p>
      </Look>
    </div>
  );
}

function Look({ name, children }: { name: string; children: ReactNode }) {
  return (
    <figure className="border-t border-ink pt-1.75">
      <figcaption className="mb-1.75 font-sans text-label text-soft">{name}</figcaption>
      {children}
    </figure>
  );
}
