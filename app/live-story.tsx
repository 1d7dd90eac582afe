import { LiveUpdates } from '@/components/live/live-updates';
import type { ShownEntry } from '@/components/live/entry-article';
import type { Article, LiveEntry } from '@/lib/archive/newsroom';
import { getBody, getSite } from '@/lib/archive/questions';
import { withinPage } from '@/lib/body/within-page';
import { edition } from '@/lib/edition/edition';
import { liveUpdatesPath } from '@/lib/addresses/urls';
import { liveStamp } from '@/lib/lists/live-changes';
import { entryAnchor, placeOfEntry, shownEntries, type LivePage } from '@/lib/lists/live-pages';

/** What a live story has beside its text; at its own address also what leads a reader into it. */
export function LiveStory({ article, page }: { article: Article; page: LivePage }) {
  const own = page.page === undefined && ownParts(article);
  return (
    <LiveUpdates
      article={article}
      page={page}
      shown={page.entries.map(shownInPage)}
      locale={getSite(article.language)}
      {...own}
    />
  );
}

function ownParts(article: Article) {
  const all = article.live?.entries ?? [];
  const pinned = all.find((entry) => entry.pinned);
  const onPage = new Set(shownEntries(article).map(({ id }) => id));
  return {
    moments: all
      .filter(({ key }) => key)
      .map((entry) => ({
        entry,
        href: onPage.has(entry.id) ? `#${entryAnchor(entry.id)}` : placeOfEntry(article, entry),
      })),
    pinned: pinned && shownInPage(pinned),
    frame: isAsked(article) ? liveUpdatesPath(article.slug, liveStamp(article)) : undefined,
  };
}

/** Only our own server knows of a newer edition; while one writes, the page itself is always the newest. */
function isAsked({ live }: Article): boolean {
  return !live?.closedAt && !edition.host && edition.siteEnv !== 'development';
}

/** Below the headings of the page and of the entry. */
function shownInPage(entry: LiveEntry): ShownEntry {
  return { entry, body: withinPage(getBody(entry), entryAnchor(entry.id), 2) };
}
