import { notFound } from 'next/navigation';
import { Frame } from '@/components/frame/frame';
import { PhotoPage } from '@/components/photo-page';
import { getPhoto, getPictures, getStoriesWithPhoto } from '@/lib/archive/pictures';
import { getArticles, getPaper, getSite } from '@/lib/archive/questions';
import { edition } from '@/lib/edition/edition';
import { ahead } from '@/lib/lists/prerender';

// The story is what should be found, not a page for each of its pictures.
export function generateMetadata() {
  const { pictures } = getSite().words;
  return { title: pictures.page, robots: { index: false, follow: true } };
}

export function generateStaticParams() {
  const shown = () => getArticles().flatMap(getPictures);
  const ids = new Set(ahead(shown, edition.host).map(({ id }) => id));
  return [...ids].map((id) => ({ id }));
}

export default async function Page({ params }: PageProps<'/photos/[id]'>) {
  const { id } = await params;
  const photo = getPhoto(id) ?? notFound();
  const paper = getPaper();
  return (
    <Frame paper={paper}>
      <PhotoPage photo={photo} articles={getStoriesWithPhoto(id)} locale={paper.site} />
    </Frame>
  );
}
