import { notFound } from 'next/navigation';
import { ArticlePage } from '@/components/article-page';
import { Frame } from '@/components/frame';
import { MoreFrom } from '@/components/more-from';
import { getArticle, getArticles, getBody, getPaper } from '@/lib/content';
import { edition } from '@/lib/edition';
import { articleMetadata } from '@/lib/metadata';
import { chooseMoreFrom } from '@/lib/more-from';

export const dynamicParams = false;

export function generateStaticParams() {
  return getArticles().map(({ slug }) => ({ slug }));
}

export async function generateMetadata({ params }: PageProps<'/articles/[slug]'>) {
  const article = getArticle((await params).slug);
  return article ? articleMetadata(article, edition) : {};
}

export default async function Page({ params }: PageProps<'/articles/[slug]'>) {
  const article = getArticle((await params).slug) ?? notFound();
  const paper = getPaper();
  return (
    <Frame paper={paper} section={article.section.id}>
      <ArticlePage article={article} body={getBody(article)} zone={paper.site} />
      <MoreFrom
        name={paper.site.name}
        articles={chooseMoreFrom(article, getArticles())}
        zone={paper.site}
      />
    </Frame>
  );
}
