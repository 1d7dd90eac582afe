import { notFound } from 'next/navigation';
import { DeskStory } from '@/components/desk/desk-story';
import { Frame } from '@/components/frame/frame';
import { getArticle, getBody, getPaper } from '@/lib/archive/questions';
import type { Site } from '@/lib/archive/newsroom';
import { arrangeDesk } from '@/lib/desk/arrange-desk';
import { linksIn } from '@/lib/desk/links-in';
import { readDeskPlaces } from '@/lib/desk/read-fronts';
import { readDeskFile, readDeskPictures, readDeskStories } from '@/lib/desk/read-desk';
import { readingMinutes } from '@/lib/desk/reading-time';
import { searchResult } from '@/lib/desk/search-result';
import { edition } from '@/lib/edition/edition';
import { storyItem } from '@/lib/feeds/feed-items';
import { countWords } from '@/lib/structured-data/count-words';
import { deskMetadata } from '../desk-list';

export const dynamic = 'force-dynamic';
export const metadata = deskMetadata;

export default async function Page({ params }: PageProps<'/desk/[slug]'>) {
  const { slug } = await params;
  const checked = readDeskFile() ?? notFound();
  const paper = getPaper();
  const { rows } = arrangeDesk(readDeskStories(), checked, new Date());
  const row = rows.find((candidate) => candidate.slug === slug) ?? notFound();
  const story = row.story ?? notFound();
  return (
    <Frame paper={paper}>
      <DeskStory
        row={{ ...row, story }}
        shown={whatIsShown(slug, paper.site)}
        places={readDeskPlaces(slug, new Date())}
        locale={paper.site}
      />
    </Frame>
  );
}

function whatIsShown(slug: string, site: Site) {
  const article = getArticle(slug);
  if (!article) return undefined;
  const body = getBody(article);
  const words = countWords(body, site.language);
  return {
    article,
    words,
    minutes: readingMinutes(words),
    links: linksIn(body),
    pictures: readDeskPictures(slug, new Date()),
    search: searchResult(article, { site, origin: edition.canonicalOrigin || edition.origin }),
    feedItem: storyItem(article, body, { site, ...edition }),
  };
}
