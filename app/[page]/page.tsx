import { notFound } from 'next/navigation';
import { Frame } from '@/components/frame';
import { StandingPage } from '@/components/standing-page';
import { getBody, getPage, getPages, getPaper } from '@/lib/content';
import { edition } from '@/lib/edition';
import { pageMetadata } from '@/lib/metadata';
import { pagePath } from '@/lib/urls';

export const dynamicParams = false;

export function generateStaticParams() {
  return getPages().map(({ id }) => ({ page: id }));
}

export async function generateMetadata({ params }: PageProps<'/[page]'>) {
  const page = getPage((await params).page);
  return page ? pageMetadata({ ...page, path: pagePath(page.id) }, edition) : {};
}

export default async function Page({ params }: PageProps<'/[page]'>) {
  const page = getPage((await params).page) ?? notFound();
  return (
    <Frame paper={getPaper()}>
      <StandingPage page={page} body={getBody(page)} />
    </Frame>
  );
}
