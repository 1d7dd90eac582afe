import type { Block } from '@/lib/structured-data/page-blocks';
import { serialize } from '@/lib/structured-data/serialize';

/** The same facts once more, for machines. A data block: nothing in it runs. */
export function JsonLd({ blocks }: { blocks: Block[] }) {
  return blocks.map((block) => (
    <script
      key={block['@type']}
      type="application/ld+json"
      dangerouslySetInnerHTML={{ __html: serialize(block) }}
    />
  ));
}
