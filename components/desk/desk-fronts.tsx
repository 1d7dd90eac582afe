import type { Locale } from '@/lib/language/locale';
import { nameOfBlock, type DeskFront, type DeskPlace } from '@/lib/desk/desk-fronts';
import { deskStoryPath } from '@/lib/desk/desk-paths';
import type { FrontBlock } from '@/lib/lists/arrange-front';
import { Instant } from '../instant';

type DeskFrontsProps = { fronts: DeskFront[]; locale: Locale };

/** The fronts as readers will see them, and what editors should look at. */
export function DeskFronts({ fronts, locale }: DeskFrontsProps) {
  if (fronts.length === 0) return null;
  return (
    <section aria-labelledby="fronts" className="mt-10 max-w-wide">
      <h2 id="fronts" className="text-standfirst">
        Fronts
      </h2>
      <p className="text-small text-soft">
        As readers will see them at their next three changes by the clock.
      </p>
      {fronts.map((front) => (
        <details key={front.id} className="mt-3.5 border-t border-rule pt-3.5">
          <summary className="font-sans text-label">
            {front.path} {front.moments.length > 1 ? `(${front.moments.length - 1} to come)` : ''}
          </summary>
          <Notes front={front} />
          {front.moments.map(({ at, front: { breaking, blocks } }, i) => (
            <div key={at.getTime()} className="mt-3.5 text-small">
              <h3 className="font-sans text-label">
                {i === 0 ? 'Now' : <Instant at={at.toISOString()} locale={locale} />}
              </h3>
              <ol className="mt-1">
                {breaking && <li>Breaking line: {breaking.text}</li>}
                {blocks.map((block, n) => (
                  <Block key={n} block={block} />
                ))}
                {blocks.length === 0 && <li>Nothing</li>}
              </ol>
            </div>
          ))}
          <Places places={front.places} locale={locale} />
        </details>
      ))}
    </section>
  );
}

function Notes({ front: { oldLeads } }: { front: DeskFront }) {
  return oldLeads.map(({ slug, title }) => (
    <p key={slug} className="mt-1.75 text-small text-accent">
      Leads, and is older than a day:{' '}
      <a href={deskStoryPath(slug)} className="underline">
        {title}
      </a>
    </p>
  ));
}

function Block({ block }: { block: FrontBlock }) {
  const also = block.kind === 'lead' ? block.also : [];
  return (
    <li>
      <b>{nameOfBlock(block)}:</b>{' '}
      {[...block.stories, ...also].map(({ teaser }) => teaser.title).join('; ')}
    </li>
  );
}

type PlacesProps = { places: DeskPlace[]; locale: Locale };

/** What editors placed, with its times. */
export function Places({ places, locale }: PlacesProps) {
  if (places.length === 0) return null;
  return (
    <ul className="mt-3.5 text-small">
      {places.map((place, i) => (
        <li key={i}>
          {place.front}, {place.block}:{' '}
          <a href={deskStoryPath(place.slug)} className="underline">
            {place.slug}
          </a>{' '}
          <span className={place.isOver ? 'text-accent' : 'text-soft'}>
            {place.from && (
              <>
                from <Instant at={place.from} locale={locale} />{' '}
              </>
            )}
            {place.until && (
              <>
                {place.isOver ? 'ended' : 'until'} <Instant at={place.until} locale={locale} />
              </>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}
