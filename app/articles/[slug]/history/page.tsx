import { notFound } from 'next/navigation';
import { Frame } from '@/components/frame/frame';
import { HistoryPage } from '@/components/story/history-page';
import { WithdrawnPage } from '@/components/story/withdrawn-page';
import { getVersions } from '@/lib/archive/histories';
import {
  getAllWithdrawn,
  getArticle,
  getArticles,
  getPaper,
  getSite,
  getWithdrawn,
} from '@/lib/archive/questions';
import { edition } from '@/lib/edition/edition';
import { ahead } from '@/lib/lists/prerender';
import { historyMetadata } from '@/lib/metadata/metadata';

export function generateStaticParams() {
  const changed = () => getArticles().filter(({ versions = 1 }) => versions > 1);
  const stories = () => [...changed(), ...getAllWithdrawn()];
  return ahead(stories, edition.host).map(({ slug }) => ({ slug }));
}

export async function generateMetadata({ params }: PageProps<'/articles/[slug]/history'>) {
  const article = getArticle((await params).slug);
  const site = getSite(article?.language);
  if (article) return historyMetadata(article, { site, ...edition });
  return { title: site.words.withdrawn.name, robots: { index: false } };
}

export default async function Page({ params }: PageProps<'/articles/[slug]/history'>) {
  const { slug } = await params;
  const article = getArticle(slug);
  const paper = getPaper(article?.language);
  if (!article) {
    const withdrawn = getWithdrawn(slug) ?? notFound();
    return (
      <Frame paper={paper}>
        <WithdrawnPage withdrawn={withdrawn} locale={paper.site} />
      </Frame>
    );
  }
  const versions = getVersions(article);
  if (versions.length < 2) notFound();
  return (
    <Frame paper={paper} section={article.section.id}>
      <HistoryPage article={article} versions={versions} locale={paper.site} />
    </Frame>
  );
}
