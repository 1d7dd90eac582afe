import type { Article } from '@/lib/archive/newsroom';
import type { Locale } from '@/lib/language/locale';
import { formatDate } from '@/lib/language/dates';
import type { LivePage } from '@/lib/lists/live-pages';
import { EntryArticle, type ShownEntry } from './entry-article';
import { KeyMoments, type KeyMoment } from './key-moments';
import { LivePages } from './live-pages';

type LiveUpdatesProps = {
  article: Article;
  page: LivePage;
  /** The entries of the page with their texts, in its order. */
  shown: ShownEntry[];
  /** At the story's own address alone. */
  moments?: KeyMoment[];
  pinned?: ShownEntry | undefined;
  /** The address of the frame that tells what is new, while there is one. */
  frame?: string | undefined;
  locale: Locale;
};

/** What happens while it happens: key moments, the pinned entry, then the newest first. */
export function LiveUpdates(props: LiveUpdatesProps) {
  const { article, page, shown, moments = [], pinned, frame, locale } = props;
  const { live } = locale.words;
  const listed = shown.filter(({ entry }) => entry.id !== pinned?.entry.id);
  const days = listed.map(({ entry }) => formatDate(entry.at, locale));
  return (
    <div className="live mt-10 max-w-wide border-t-2 border-ink">
      {frame && (
        // As high as its lines, whatever they say, so that nothing below ever moves.
        <div className="live-frame sticky inset-bs-0 z-10 border-b border-rule bg-paper py-1.75 print:hidden">
          <iframe src={frame} title={live.frame} className="block h-6 w-full" />
        </div>
      )}
      <KeyMoments moments={moments} locale={locale} />
      {pinned && (
        <section aria-labelledby="live-pinned" className="mt-7 border-s-4 border-accent ps-5">
          <h2 id="live-pinned" className="font-sans text-label text-accent">
            {live.pinned}
          </h2>
          <EntryArticle {...pinned} day={formatDate(pinned.entry.at, locale)} locale={locale} />
        </section>
      )}
      <section aria-labelledby="live-updates" className="mt-7">
        <h2 id="live-updates" className="text-standfirst">
          {live.updates}
        </h2>
        {listed.length === 0 && !pinned && <p className="mt-3.5 text-soft">{live.none}</p>}
        {listed.map((one, i) => (
          <EntryArticle
            key={one.entry.id}
            {...one}
            day={days[i] === days[i - 1] ? undefined : days[i]}
            locale={locale}
          />
        ))}
      </section>
      <LivePages article={article} page={page} locale={locale} />
    </div>
  );
}
