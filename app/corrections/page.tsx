import { CorrectionsPage } from '@/components/corrections-page';
import { Frame } from '@/components/frame';
import { getCorrections, getPaper } from '@/lib/content';
import { edition } from '@/lib/edition';
import { pageMetadata } from '@/lib/metadata';
import { correctionsPath } from '@/lib/urls';

const title = 'Corrections';
const description = 'Every correction, clarification and update to our stories, newest first.';

export function generateMetadata() {
  return pageMetadata({ title, description, path: correctionsPath }, edition);
}

export default function Page() {
  const paper = getPaper();
  return (
    <Frame paper={paper}>
      <CorrectionsPage
        title={title}
        description={description}
        corrected={getCorrections()}
        zone={paper.site}
      />
    </Frame>
  );
}
