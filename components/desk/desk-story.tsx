import type { ReactNode } from 'react';
import type { Locale } from '@/lib/language/locale';
import type { DeskRow } from '@/lib/desk/arrange-desk';
import type { DeskPlace } from '@/lib/desk/desk-fronts';
import type { DeskPicture } from '@/lib/desk/desk-picture';
import { deskPath } from '@/lib/desk/desk-paths';
import type { Links } from '@/lib/desk/links-in';
import { standings } from '@/lib/desk/standing';
import { articlePath } from '@/lib/addresses/urls';
import { writeStoryPath } from '@/lib/write/write-paths';
import { Findings } from './desk-findings';
import { Places } from './desk-fronts';
import { Looks, type LooksProps } from './desk-looks';
import { DeskPictures } from './desk-pictures';
import { Instant } from '../instant';

type DeskStoryProps = {
  row: DeskRow & { story: NonNullable<DeskRow['story']> };
  /** Of a story that may be shown here: all but a withdrawn one. */
  shown: Shown | undefined;
  /** Where editors placed it on fronts. */
  places: DeskPlace[];
  locale: Locale;
};

type Shown = Omit<LooksProps, 'locale'> & {
  words: number;
  minutes: number;
  links: Links;
  pictures: DeskPicture[];
};

/** Whether a story is ready: what stands against it, and how it will look. */
export function DeskStory({ row, shown, places, locale }: DeskStoryProps) {
  const { slug, title, problems } = row;
  return (
    <>
      <p className="font-sans text-label">
        <a href={deskPath} className="text-accent underline">
          The desk
        </a>
      </p>
      <h1 className="mt-1.75 max-w-[52rem] text-lead">{title}</h1>
      <p className="mt-3.5">
        <a href={articlePath(slug)} className="underline">
          {shown ? 'Read the story' : 'See what readers see'}
        </a>{' '}
        <a href={writeStoryPath(slug)} className="ms-3.5 underline">
          Edit this story
        </a>
      </p>
      <Facts row={row} shown={shown} locale={locale} />
      {places.length > 0 && (
        <Part id="places" title="Placed">
          <Places places={places} locale={locale} />
        </Part>
      )}
      <Part id="findings" title="To mend">
        {problems.length > 0 ? (
          <Findings problems={problems} />
        ) : (
          <p className="mt-3.5">Nothing: the check found no fault.</p>
        )}
      </Part>
      {shown && (
        <>
          <Part id="looks" title="How it will look">
            <Looks {...shown} locale={locale} />
          </Part>
          <Part id="pictures" title="Pictures">
            {shown.pictures.length > 0 ? (
              <DeskPictures slug={slug} pictures={shown.pictures} locale={locale} />
            ) : (
              <p className="mt-3.5">None: its share card is its headline.</p>
            )}
          </Part>
          <Part id="links" title="Links">
            <LinkList place="inside the paper" note="checked above" links={shown.links.inside} />
            <LinkList place="to other sites" note="not checked" links={shown.links.outside} />
          </Part>
        </>
      )}
    </>
  );
}

function Facts({ row, shown, locale }: Omit<DeskStoryProps, 'places'>) {
  const { story, standing, changes } = row;
  const { title, help } = standings[standing];
  return (
    <dl className="mt-7 grid max-w-wide gap-x-5 gap-y-1.75 text-small sm:grid-cols-[8rem_minmax(0,1fr)]">
      <Fact name="Standing">
        {title}. <span className="text-soft">{help}</span>
      </Fact>
      <Fact name="Date">
        {story.publishedAt ? <Instant at={story.publishedAt} locale={locale} /> : 'None yet'}
      </Fact>
      {story.withdrawn && (
        <Fact name={row.state === 'withdrawn' ? 'Withdrawn' : 'To be withdrawn'}>
          <Instant at={story.withdrawn.at} locale={locale} />: {story.withdrawn.reason}
        </Fact>
      )}
      <Fact name="Section">{story.section}</Fact>
      {story.series && <Fact name="Series">{story.series}</Fact>}
      <Fact name="By">{story.authors.join(', ')}</Fact>
      {shown && (
        <Fact name="Length">
          {shown.words} words, {shown.minutes} {shown.minutes === 1 ? 'minute' : 'minutes'} to read
        </Fact>
      )}
      <Fact name="File">{story.file}</Fact>
      {changes.length > 0 && (
        <Fact name="Differs">
          {changes.map(({ file, change }) => (
            <p key={file}>
              {file} ({change})
            </p>
          ))}
        </Fact>
      )}
    </dl>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt className="font-sans text-label text-soft max-sm:mt-1">{name}</dt>
      <dd className="break-words max-sm:-mt-1.75">{children}</dd>
    </>
  );
}

function Part({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section aria-labelledby={id} className="mt-10">
      <h2 id={id} className="text-standfirst">
        {title}
      </h2>
      {children}
    </section>
  );
}

type LinkListProps = { place: string; note: string; links: string[] };

function LinkList({ place, note, links }: LinkListProps) {
  if (links.length === 0) return <p className="mt-3.5 text-small">None {place}.</p>;
  return (
    <details className="mt-3.5 text-small">
      <summary>
        {links.length} {place}, {note}
      </summary>
      <ul className="mt-1.75">
        {links.map((href) => (
          <li key={href}>
            <a href={href} className="break-words underline">
              {href}
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}
