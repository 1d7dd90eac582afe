import { FrontPage } from '@/components/front-page';
import { Frame } from '@/components/frame';
import { getArticles, getPaper } from '@/lib/content';
import { arrangeFrontPage } from '@/lib/front-page';
import { edition } from '@/lib/edition';
import { pageMetadata } from '@/lib/metadata';

export function generateMetadata() {
  const { site } = getPaper();
  const { title: _, ...metadata } = pageMetadata(
    { title: site.name, description: site.tagline, path: '' },
    edition,
  );
  return metadata;
}

export default function Page() {
  const paper = getPaper();
  const articles = getArticles();
  const newest = articles.find((article) => article.publishedAt)?.publishedAt;
  return (
    <Frame paper={paper} front={{ newest }}>
      <FrontPage front={arrangeFrontPage(articles, paper.sections)} zone={paper.site} />
    </Frame>
  );
}
