import type { ReactNode } from 'react';
import { listPath } from '@/lib/addresses/urls';
import type { Locale } from '@/lib/language/locale';
import type { Front, FrontBlock } from '@/lib/lists/arrange-front';
import { TeaserRows } from '../lists/teaser-rows';
import { BreakingLine } from './breaking-line';
import { FrontSection } from './front-section';
import { LatestList } from './latest-list';
import { LeadStory } from './lead-story';
import { OpinionList } from './opinion-list';
import { StoryPackage } from './story-package';

type FrontBlocksProps = { front: Front; locale: Locale };

/**
 * A front, in the order of its importance, which is that of a phone. On a wide screen the list of the
 * latest stands beside the lead, wherever it stands in that order; a long one beside what follows the
 * lead too, which then stands in the lead's column.
 */
export function FrontBlocks({ front: { breaking, blocks }, locale }: FrontBlocksProps) {
  const first = firstPictured(blocks);
  const latest = besideLead(blocks);
  const column = columnOf(blocks, latest);
  const parts = blocks.map((block, i) => (
    <Block
      key={i}
      block={block}
      id={`block-${i + 1}`}
      place={latest > 0 ? placeOf(i, latest, column) : ''}
      isHead={i === 0}
      isBeside={latest > 0 && (i === latest || column.includes(i))}
      first={first}
      locale={locale}
    />
  ));
  const end = latest > 0 ? Math.max(latest, ...column) + 1 : 0;
  return (
    <>
      {breaking && <BreakingLine breaking={breaking} locale={locale} />}
      {end > 0 && (
        <div className="lg:grid lg:grid-cols-[minmax(0,1fr)_15rem] lg:grid-rows-[auto_1fr] lg:gap-x-8">
          {parts.slice(0, end)}
        </div>
      )}
      {parts.slice(end)}
    </>
  );
}

/** Only what stands at the head of the page is seen at once. */
function firstPictured([head]: FrontBlock[]): string | undefined {
  if (!head || !['lead', 'leads', 'package', 'newest'].includes(head.kind)) return undefined;
  return head.stories.find(({ teaser }) => teaser.photo)?.slug;
}

/** @returns which block stands beside the lead; 0 for none */
function besideLead([head, ...others]: FrontBlock[]): number {
  const mayHaveOne = head?.kind === 'leads' || (head?.kind === 'lead' && !head.isBig);
  return mayHaveOne ? others.findIndex(({ kind }) => kind === 'latest') + 1 : 0;
}

/** As many lines of the latest are as high as a lead with its picture. */
const linesBesideLead = 5;

/** @returns which blocks stand in the column beside the latest */
function columnOf(blocks: FrontBlock[], latest: number): number[] {
  const next = latest === 1 ? 2 : 1;
  const isLong = (blocks[latest]?.stories.length ?? 0) > linesBesideLead;
  return isLong && next < blocks.length ? [0, next] : [0];
}

function placeOf(i: number, latest: number, column: number[]): string {
  const row = column.indexOf(i);
  if (row >= 0)
    return row === 0 ? 'lg:col-start-1 lg:row-start-1' : 'lg:col-start-1 lg:row-start-2';
  if (i !== latest) return 'lg:col-span-2';
  const rows = column.length > 1 ? 'lg:row-span-2' : '';
  return `${rows} lg:col-start-2 lg:row-start-1 lg:mt-0 lg:border-t-0 lg:border-s lg:border-rule lg:ps-5 lg:pt-0`;
}

type BlockProps = {
  block: FrontBlock;
  id: string;
  place: string;
  isHead: boolean;
  isBeside: boolean;
  first: string | undefined;
  locale: Locale;
};

function Block({ block, isBeside, first, locale, ...section }: BlockProps) {
  const { words } = locale;
  const { stories: articles } = block;
  const titled = (
    title: ReactNode,
    children: ReactNode,
    rest: { intro?: string | undefined; isRiver?: boolean } = {},
  ) => (
    <FrontSection {...section} title={title} {...rest}>
      {children}
    </FrontSection>
  );
  const untitled = (children: ReactNode) => (
    <FrontSection {...section} hiddenTitle={words.frame.topStories}>
      {children}
    </FrontSection>
  );
  switch (block.kind) {
    case 'lead': {
      const { stories, also, isBig } = block;
      const isFirst = stories[0].slug === first;
      return untitled(
        <LeadStory story={stories[0]} first={isFirst} {...{ also, isBig, isBeside, locale }} />,
      );
    }
    case 'leads':
      return untitled(<TeaserRows most={3} form="equal" kicker {...{ articles, locale, first }} />);
    case 'package':
      return titled(block.title, <StoryPackage {...{ articles, locale, first }} />, {
        intro: block.intro,
      });
    case 'opinion':
      return titled(
        words.kinds.opinion,
        <OpinionList most={isBeside ? 2 : 4} {...{ articles, locale }} />,
      );
    case 'latest':
      return titled(words.front.latest, <LatestList {...{ articles, isBeside, locale }} />);
    case 'newest': {
      const rows = <TeaserRows most={isBeside ? 3 : 4} kicker {...{ articles, locale, first }} />;
      return block.of ? titled(words.kinds[block.of], rows) : untitled(rows);
    }
    case 'list':
      return titled(
        <a href={listPath(block.list, block.id)} className="hover:underline">
          {block.name}
        </a>,
        <TeaserRows
          most={2}
          form="compact"
          kicker={block.list !== 'sections'}
          {...{ articles, locale }}
        />,
        { isRiver: !isBeside },
      );
  }
}
