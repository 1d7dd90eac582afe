import { CorrectionsPage } from '@/components/corrections-page';
import { Frame } from '@/components/frame/frame';
import { JsonLd } from '@/components/json-ld';
import { getCorrections, getPaper, getSite } from '@/lib/archive/questions';
import { edition } from '@/lib/edition/edition';
import { pageMetadata } from '@/lib/metadata/metadata';
import { correctionsBlocks } from '@/lib/structured-data/page-blocks';
import { correctionsPath } from '@/lib/addresses/urls';

const path = correctionsPath;

export function generateMetadata() {
  const { name, description } = said();
  const publication = { site: getSite(), ...edition };
  return pageMetadata({ title: name, description, path }, publication, { name, path });
}

export default function Page() {
  const paper = getPaper();
  const { name, description } = said();
  const corrected = getCorrections();
  const blocks = correctionsBlocks(
    { name, description, path },
    corrected.map(({ article }) => article),
    { ...paper, ...edition },
  );
  return (
    <Frame paper={paper}>
      <CorrectionsPage
        title={name}
        description={description}
        corrected={corrected}
        locale={paper.site}
      />
      <JsonLd blocks={blocks} />
    </Frame>
  );
}

function said() {
  const { frame, corrections } = getSite().words;
  return { name: frame.corrections, description: corrections.all };
}
