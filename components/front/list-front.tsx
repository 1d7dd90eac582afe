import type { Article } from '@/lib/archive/newsroom';
import type { Locale } from '@/lib/language/locale';
import type { Front } from '@/lib/lists/arrange-front';
import type { PageOf } from '@/lib/lists/pagination';
import { Pagination } from '../lists/pagination';
import { TeaserRows } from '../lists/teaser-rows';
import { FrontBlocks } from './front-blocks';
import { FrontSection } from './front-section';

type ListFrontProps = {
  title: string;
  description: string | undefined;
  front: Front;
  /** What of the list's first page does not stand on the front. */
  list: PageOf<Article>;
  path: (page: number) => string;
  locale: Locale;
};

/** The first page of a section, a topic or a series that editors arranged; the rest of the list follows. */
export function ListFront({ title, description, front, list, path, locale }: ListFrontProps) {
  const { items, page, pages } = list;
  return (
    <>
      <header className="mb-7">
        <h1 className="text-lead">{title}</h1>
        {description && <p className="mt-1.75 max-w-measure text-small text-soft">{description}</p>}
      </header>
      <FrontBlocks front={front} locale={locale} />
      {items.length > 0 && (
        <FrontSection
          id="list"
          place=""
          isHead={front.blocks.length === 0}
          title={locale.words.front.more}
          isRiver
        >
          <TeaserRows articles={items} most={3} locale={locale} />
        </FrontSection>
      )}
      <Pagination page={page} pages={pages} path={path} locale={locale} />
    </>
  );
}
