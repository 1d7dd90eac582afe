import { notFound } from 'next/navigation';
import { Frame } from '@/components/frame';
import { PhotoPage } from '@/components/photo-page';
import { getPaper, getPhoto, getStoriesWithPhoto } from '@/lib/content';

// The story is what should be found, not a page for each of its pictures.
export const metadata = { title: 'Picture', robots: { index: false, follow: true } };

/** Made when first asked for, and kept. */
export function generateStaticParams() {
  return [];
}

export default async function Page({ params }: PageProps<'/photos/[id]'>) {
  const { id } = await params;
  const photo = getPhoto(id) ?? notFound();
  return (
    <Frame paper={getPaper()}>
      <PhotoPage photo={photo} articles={getStoriesWithPhoto(id)} />
    </Frame>
  );
}
