import type { Root } from 'hast';
import type { LiveEntry } from '@/lib/archive/newsroom';
import { articlePath, entryPath } from '@/lib/addresses/urls';
import { formatClock, toZonedIso } from '@/lib/language/dates';
import type { Locale } from '@/lib/language/locale';
import { entryAnchor } from '@/lib/lists/live-pages';
import { Byline } from '../story/byline';
import { CorrectionNote } from '../story/corrections';
import { Figure } from '../body/figure';
import { Prose } from '../body/prose';
import { Said } from '../said';
import { StateNote } from '../story/state-note';

/** An entry with its text, whose headings and addresses are those of a part of the page. */
export type ShownEntry = { entry: LiveEntry; body: Root };

type EntryProps = ShownEntry & {
  /** Where it is another than that of the entry before. */
  day: string | undefined;
  locale: Locale;
};

/** One entry among the others of its page; its headline leads to its own address. */
export function EntryArticle({ entry, body, day, locale }: EntryProps) {
  const { id, at, title, state } = entry;
  return (
    <article
      id={entryAnchor(id)}
      aria-label={title}
      className="mt-7 border-t border-rule pt-3.5 first-of-type:mt-3.5 first-of-type:border-t-0 first-of-type:pt-0"
    >
      <StateNote article={{ state, publishedAt: at }} locale={locale} />
      <p className="font-sans text-label text-soft print:break-after-avoid">
        <time dateTime={toZonedIso(at, locale)}>
          {day && <span className="me-2">{day} </span>}
          <b className="text-accent">{formatClock(at, locale)}</b>
        </time>
      </p>
      <h3 className="mt-1 max-w-measure text-half">
        <a href={entryPath(id)} className="hover:underline hover:decoration-1">
          {title}
        </a>
      </h3>
      <EntryMatter entry={entry} body={body} locale={locale} />
    </article>
  );
}

/** Byline, picture, text, what it grew into, and what was put right. */
export function EntryMatter({
  entry,
  body,
  locale,
  first = false,
}: ShownEntry & { locale: Locale; first?: boolean }) {
  const { authors, photo, story, corrections } = entry;
  const opening = photo && <Figure photo={photo} locale={locale} first={first} />;
  return (
    <>
      <div className="mt-1 text-small text-soft print:break-after-avoid">
        <Byline authors={authors} locale={locale} />
      </div>
      {(photo ?? body.children.length > 0) && (
        // A reader mode takes a `div` that is mostly a link for no text.
        <section className={first ? 'mt-7' : 'mt-3.5'}>
          <Prose tree={body} opening={opening} locale={locale} />
        </section>
      )}
      {story && (
        <p className="mt-3.5">
          <Said
            phrase={locale.words.live.grown}
            values={{
              story: (
                <a href={articlePath(story.slug)} className="text-accent underline">
                  {story.title}
                </a>
              ),
            }}
          />
        </p>
      )}
      {corrections.map((correction) => (
        <CorrectionNote
          key={correction.at + correction.text}
          correction={correction}
          locale={locale}
        />
      ))}
    </>
  );
}
