import { Fragment } from 'react';
import { articlePath, versionId } from '@/lib/addresses/urls';
import type { Article } from '@/lib/archive/newsroom';
import type { ComparedLine, ComparedPart, StoryVersion } from '@/lib/archive/story-version';
import type { Locale } from '@/lib/language/locale';
import { formatNumber, say } from '@/lib/language/say';
import { CorrectionNote } from './corrections';
import { HiddenLabel } from '../hidden-label';
import { Instant } from '../instant';
import { Said } from '../said';

type HistoryPageProps = {
  article: Article;
  /** Newest first. */
  versions: StoryVersion[];
  locale: Locale;
};

/** What a story said before: each version, why it came, and what differs from the one before it. */
export function HistoryPage({ article, versions, locale }: HistoryPageProps) {
  const { slug, title } = article;
  const { history } = locale.words;
  return (
    <>
      <h1 className="text-title">{history.title}</h1>
      <p className="mt-3.5 max-w-[40rem] text-standfirst">
        <a href={articlePath(slug)} className="text-accent underline">
          {title}
        </a>
      </p>
      <p className="mt-3.5 max-w-measure text-small text-soft">{history.about}</p>
      {versions.map((version) => (
        <Version key={version.number} {...{ article, version, locale }} />
      ))}
    </>
  );
}

type VersionProps = { article: Article; version: StoryVersion; locale: Locale };

function Version({ article, version, locale }: VersionProps) {
  const { number, at, changes } = version;
  const { history } = locale.words;
  const id = versionId(number);
  return (
    <section aria-labelledby={id} className="mt-10 max-w-measure border-t border-ink pt-3.5">
      <h2 id={id} className="text-teaser">
        {say(history.version, { number: formatNumber(number, locale) })}
      </h2>
      <p className="mt-1.75 text-small text-soft">
        <Said phrase={history.since} values={{ at: <Instant at={at} locale={locale} /> }} />
      </p>
      <Reason article={article} version={version} locale={locale} />
      {changes.map((line, i) => (
        <Line key={i} line={line} locale={locale} />
      ))}
    </section>
  );
}

function Reason({ article, version: { number, corrections }, locale }: VersionProps) {
  const { history } = locale.words;
  const notes = article.corrections.filter(({ at }) => corrections.includes(at));
  if (number === 1) return <p className="mt-1.75 text-small">{history.first}</p>;
  if (notes.length === 0) return <p className="mt-1.75 text-small">{history.updated}</p>;
  return notes.map((note) => (
    <CorrectionNote
      key={note.at + note.text}
      correction={{ ...note, change: undefined }}
      locale={locale}
    />
  ));
}

/** Lines that are as they were are a mark, so that what was changed is not lost among them. */
function Line({ line, locale }: { line: ComparedLine | undefined; locale: Locale }) {
  const { history } = locale.words;
  if (!line) {
    return (
      <p className="mt-3.5 text-small text-soft">
        <span aria-hidden="true">⋯ </span>
        <span className="sr-only">{history.asBefore}</span>
      </p>
    );
  }
  return (
    <p className={`mt-3.5 ${line.isTitle ? 'text-teaser font-semibold' : ''}`}>
      {line.parts.map((part, i) => (
        <Fragment key={i}>
          {/* A word that went and the one that came in its place are two. */}
          {line.parts[i - 1]?.change === 'removed' && part.change === 'added' && ' '}
          <Part part={part} locale={locale} />
        </Fragment>
      ))}
    </p>
  );
}

/** Few screen readers tell what `ins` and `del` are, so words do. https://www.w3.org/TR/html-aam-1.0/#el-ins */
function Part({ part: { change, text }, locale }: { part: ComparedPart; locale: Locale }) {
  const { history } = locale.words;
  if (change === 'same') return text;
  const Element = change === 'added' ? 'ins' : 'del';
  return (
    <Element
      className={
        change === 'added'
          ? 'bg-rule/40 decoration-2 underline-offset-4'
          : 'text-soft decoration-accent'
      }
    >
      {/* With a space before it, since some languages have none between words. */}
      <HiddenLabel>{` ${history[change]}`}</HiddenLabel>
      {text}
    </Element>
  );
}
