import type { Article } from '@/lib/archive/newsroom';
import type { Locale } from '@/lib/language/locale';
import { Said } from '../said';

/** Over everything else of a story: that somebody paid for it. */
export function SponsorNote({ sponsor, locale }: Pick<Article, 'sponsor'> & { locale: Locale }) {
  if (!sponsor) return null;
  const { name, url } = sponsor;
  // The relation is what search engines ask for. https://developers.google.com/search/docs/crawling-indexing/qualify-outbound-links
  const who = url ? (
    <a href={url} rel="sponsored" className="underline">
      {name}
    </a>
  ) : (
    <bdi>{name}</bdi>
  );
  return (
    <p className="mb-3.5 border-y border-ink py-1.75 font-sans text-label font-semibold">
      <Said phrase={locale.words.story.sponsored} values={{ sponsor: who }} />
    </p>
  );
}
