import { notFound } from 'next/navigation';
import { Frame } from '@/components/frame/frame';
import { JsonLd } from '@/components/json-ld';
import { EntryPage } from '@/components/live/entry-page';
import { getEntry, getLiveArticles } from '@/lib/archive/live';
import { getBody, getPaper, getSite } from '@/lib/archive/questions';
import { edition } from '@/lib/edition/edition';
import { placeOfEntry } from '@/lib/lists/live-pages';
import { ahead } from '@/lib/lists/prerender';
import { entryMetadata } from '@/lib/metadata/entry-metadata';
import { nameOfEntry } from '@/lib/schema/live-entry';
import { entryBlocks } from '@/lib/structured-data/page-blocks';

export const dynamicParams = true;

export function generateStaticParams() {
  const entries = () =>
    getLiveArticles().flatMap(({ slug, live }) =>
      (live?.entries ?? []).map(({ id }) => ({ slug, entry: nameOfEntry(id) })),
    );
  return ahead(entries, edition.host);
}

type Props = PageProps<'/articles/[slug]/[entry]'>;

async function getAsked({ params }: Props) {
  const { slug, entry } = await params;
  return getEntry(`${slug}/${entry}`);
}

export async function generateMetadata(props: Props) {
  const asked = await getAsked(props);
  if (!asked) return {};
  return entryMetadata(asked, { site: getSite(asked.article.language), ...edition });
}

/** One entry of a live story. */
export default async function Page(props: Props) {
  const { article, entry } = (await getAsked(props)) ?? notFound();
  const paper = getPaper(article.language);
  const body = getBody(entry);
  return (
    <Frame paper={paper} section={article.section.id} slug={article.slug}>
      <EntryPage
        article={article}
        entry={entry}
        body={body}
        place={placeOfEntry(article, entry)}
        locale={paper.site}
      />
      <JsonLd blocks={entryBlocks(article, entry, { ...paper, ...edition })} />
    </Frame>
  );
}
