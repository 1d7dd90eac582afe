import { FrontPage } from '@/components/front-page';
import { Frame } from '@/components/frame';
import { JsonLd } from '@/components/json-ld';
import { getArticles, getPaper, getSite } from '@/lib/archive/questions';
import { arrangeFrontPage } from '@/lib/lists/front-page';
import { edition } from '@/lib/edition/edition';
import { pageMetadata } from '@/lib/metadata/metadata';
import { homeBlocks } from '@/lib/structured-data/page-blocks';
import { homePath } from '@/lib/addresses/urls';

export function generateMetadata() {
  const site = getSite();
  const page = { title: site.name, description: site.tagline, path: homePath };
  return pageMetadata(page, { site, ...edition });
}

export default function Page() {
  const paper = getPaper();
  const articles = getArticles();
  const newest = articles.find((article) => article.publishedAt)?.publishedAt;
  return (
    <Frame paper={paper} front={{ newest }}>
      <FrontPage front={arrangeFrontPage(articles, paper.sections)} locale={paper.site} />
      <JsonLd blocks={homeBlocks({ ...paper, ...edition })} />
    </Frame>
  );
}
