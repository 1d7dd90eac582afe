import { aiLabels } from '@/lib/photos/ai-label';
import { pictureKind } from '@/lib/photos/picture-kind';
import type { Photo } from '@/lib/photos/photo';
import { HiddenLabel } from './hidden-label';
import { InlineMarkdown } from './inline-markdown';

type CaptionProps = {
  photo: Pick<Photo, 'caption' | 'credit' | 'ai'>;
  /** A paragraph where it is a part of a caption only. */
  as?: 'figcaption' | 'p';
};

/** Caption and credit are two things, each printed without the other; without both, nothing is. */
export function Caption({ photo, as: Tag = 'figcaption' }: CaptionProps) {
  const { caption, credit, ai } = photo;
  if (!caption && !credit) return null;
  return (
    <Tag className="mt-1.75 max-w-measure text-small text-soft">
      <HiddenLabel>{`${pictureKind(credit)}:`}</HiddenLabel>
      {caption && (
        <span className="[&_a]:underline">
          <InlineMarkdown text={caption} />
        </span>
      )}
      {caption && credit && ' '}
      {credit && <Credit credit={credit} ai={ai} />}
    </Tag>
  );
}

/** The line as the agency wants it, to the letter. */
export function Credit({ credit, ai }: { credit: string; ai?: Photo['ai'] }) {
  return (
    <>
      <HiddenLabel>Credit:</HiddenLabel>
      <span className="credit text-credit text-soft">{credit}</span>
      {ai && <span className="text-credit text-soft"> ({aiLabels[ai]})</span>}
    </>
  );
}
