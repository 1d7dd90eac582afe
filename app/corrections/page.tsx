import { CorrectionsPage } from '@/components/corrections-page';
import { Frame } from '@/components/frame';
import { JsonLd } from '@/components/json-ld';
import { getCorrections, getPaper, getSite } from '@/lib/archive/questions';
import { edition } from '@/lib/edition/edition';
import { pageMetadata } from '@/lib/metadata/metadata';
import { correctionsBlocks } from '@/lib/structured-data/page-blocks';
import { correctionsPath } from '@/lib/addresses/urls';

const path = correctionsPath;
const name = 'Corrections';
const description = 'Every correction, clarification and update to our stories, newest first.';

export function generateMetadata() {
  const publication = { site: getSite(), ...edition };
  return pageMetadata({ title: name, description, path }, publication, { name, path });
}

export default function Page() {
  const paper = getPaper();
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
        zone={paper.site}
      />
      <JsonLd blocks={blocks} />
    </Frame>
  );
}
