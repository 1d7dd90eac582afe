import { notFound } from 'next/navigation';
import { LiveStory } from '@/app/live-story';
import { ArticlePage } from '@/components/story/article-page';
import { Frame } from '@/components/frame/frame';
import { JsonLd } from '@/components/json-ld';
import { MoreFrom } from '@/components/story/more-from';
import { WithdrawnPage } from '@/components/story/withdrawn-page';
import { getTranslations } from '@/lib/archive/languages';
import { getPictures } from '@/lib/archive/pictures';
import {
  getAllWithdrawn,
  getArticle,
  getArticles,
  getArticlesOf,
  getBody,
  getPaper,
  getSite,
  getWithdrawn,
} from '@/lib/archive/questions';
import { edition } from '@/lib/edition/edition';
import { articleMetadata } from '@/lib/metadata/metadata';
import { chooseMoreFrom } from '@/lib/lists/more-from';
import { newestPage } from '@/lib/lists/live-pages';
import { ahead } from '@/lib/lists/prerender';
import { placeInSeries } from '@/lib/lists/series-place';
import { articleBlocks } from '@/lib/structured-data/page-blocks';

// A story comes to its address at its time, without a build.
export const dynamicParams = true;

export function generateStaticParams() {
  const stories = () => [...getArticles(), ...getAllWithdrawn()];
  return ahead(stories, edition.host).map(({ slug }) => ({ slug }));
}

export async function generateMetadata({ params }: PageProps<'/articles/[slug]'>) {
  const article = getArticle((await params).slug);
  const site = getSite(article?.language);
  if (article) return articleMetadata(article, { site, ...edition }, getTranslations(article));
  return { title: site.words.withdrawn.name, robots: { index: false } };
}

export default async function Page({ params }: PageProps<'/articles/[slug]'>) {
  const { slug } = await params;
  const article = getArticle(slug);
  const paper = getPaper(article?.language);
  if (!article) {
    const withdrawn = getWithdrawn(slug) ?? notFound();
    return (
      <Frame paper={paper} slug={slug}>
        <WithdrawnPage withdrawn={withdrawn} locale={paper.site} />
      </Frame>
    );
  }
  const translations = getTranslations(article);
  const whole = {
    article,
    body: getBody(article),
    pictures: getPictures(article),
    translations,
    place: article.series && placeInSeries(article, getArticlesOf('series', article.series.id)),
  };
  return (
    <Frame paper={paper} section={article.section.id} slug={slug}>
      <ArticlePage
        article={article}
        body={whole.body}
        translations={translations}
        locale={paper.site}
        place={whole.place}
      >
        {article.live && <LiveStory article={article} page={newestPage(article)} />}
      </ArticlePage>
      <MoreFrom
        name={paper.site.name}
        articles={chooseMoreFrom(article, getArticles())}
        locale={paper.site}
      />
      <JsonLd blocks={articleBlocks(whole, { ...paper, ...edition })} />
    </Frame>
  );
}
