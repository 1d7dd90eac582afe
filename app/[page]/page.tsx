import { notFound } from 'next/navigation';
import { Frame } from '@/components/frame/frame';
import { JsonLd } from '@/components/json-ld';
import { StandingPage } from '@/components/standing-page';
import { getBody, getPage, getPages, getPaper, getSite } from '@/lib/archive/questions';
import { edition } from '@/lib/edition/edition';
import { ahead } from '@/lib/lists/prerender';
import { pageMetadata } from '@/lib/metadata/metadata';
import { standingPageBlocks } from '@/lib/structured-data/page-blocks';
import { pagePath } from '@/lib/addresses/urls';

export const dynamicParams = true;

export function generateStaticParams() {
  return ahead(getPages, edition.host).map(({ id }) => ({ page: id }));
}

export async function generateMetadata({ params }: PageProps<'/[page]'>) {
  const page = getPage((await params).page);
  if (!page) return {};
  return pageMetadata({ ...page, path: pagePath(page.id) }, { site: getSite(), ...edition });
}

export default async function Page({ params }: PageProps<'/[page]'>) {
  const page = getPage((await params).page) ?? notFound();
  const paper = getPaper();
  return (
    <Frame paper={paper}>
      <StandingPage page={page} body={getBody(page)} locale={paper.site} />
      <JsonLd blocks={standingPageBlocks(page, { ...paper, ...edition })} />
    </Frame>
  );
}
