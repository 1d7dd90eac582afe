import { notFound } from 'next/navigation';
import { LiveStory } from '@/app/live-story';
import { Frame } from '@/components/frame/frame';
import { JsonLd } from '@/components/json-ld';
import { LivePageHead } from '@/components/live/live-page-head';
import { getLiveArticles } from '@/lib/archive/live';
import { getArticle, getPaper, getSite } from '@/lib/archive/questions';
import { edition } from '@/lib/edition/edition';
import { livePage, livePageNumbers } from '@/lib/lists/live-pages';
import { ahead } from '@/lib/lists/prerender';
import { livePageMetadata } from '@/lib/metadata/entry-metadata';
import { livePageBlocks } from '@/lib/structured-data/page-blocks';

export const dynamicParams = true;

export function generateStaticParams() {
  const pages = () =>
    getLiveArticles().flatMap((article) =>
      livePageNumbers(article).map((n) => ({ slug: article.slug, n })),
    );
  return ahead(pages, edition.host);
}

type Props = PageProps<'/articles/[slug]/page/[n]'>;

async function getAsked({ params }: Props) {
  const { slug, n } = await params;
  const article = getArticle(slug);
  const page = article?.live && livePage(article, Number(n));
  return article && page && { article, page };
}

export async function generateMetadata(props: Props) {
  const asked = await getAsked(props);
  if (!asked) return {};
  const { article, page } = asked;
  return livePageMetadata(article, page.page ?? 1, { site: getSite(article.language), ...edition });
}

/** Entries of a live story, by the page that they stay on. */
export default async function Page(props: Props) {
  const { article, page } = (await getAsked(props)) ?? notFound();
  const paper = getPaper(article.language);
  return (
    <Frame paper={paper} section={article.section.id} slug={article.slug}>
      <LivePageHead article={article} page={page.page ?? 1} locale={paper.site}>
        <LiveStory article={article} page={page} />
      </LivePageHead>
      <JsonLd blocks={livePageBlocks(article, page, { ...paper, ...edition })} />
    </Frame>
  );
}
