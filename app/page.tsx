import { FrontPage } from '@/components/front/front-page';
import { Frame } from '@/components/frame/frame';
import { JsonLd } from '@/components/json-ld';
import { getArticles, getPaper, getSite } from '@/lib/archive/questions';
import { storiesOf } from '@/lib/lists/arrange-front';
import { getHomeFront } from '@/lib/lists/fronts';
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
  const front = getHomeFront();
  const newest = getArticles().find((article) => article.publishedAt)?.publishedAt;
  return (
    <Frame paper={paper} front={{ newest }}>
      <FrontPage front={front} locale={paper.site} />
      <JsonLd blocks={homeBlocks(storiesOf(front), { ...paper, ...edition })} />
    </Frame>
  );
}
