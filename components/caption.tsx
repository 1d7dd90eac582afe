import type { Locale } from '@/lib/language/locale';
import { say } from '@/lib/language/say';
import { pictureKind } from '@/lib/photos/picture-kind';
import type { Photo } from '@/lib/photos/photo';
import { HiddenLabel } from './hidden-label';
import { InlineMarkdown } from './inline-markdown';

type CaptionProps = {
  photo: Pick<Photo, 'caption' | 'credit' | 'isCreditUnknown' | 'ai'>;
  locale: Locale;
  /** A paragraph where it is a part of a caption only. */
  as?: 'figcaption' | 'p';
};

/** Caption and credit are two things, each printed without the other; without both, nothing is. */
export function Caption({ photo, locale, as: Tag = 'figcaption' }: CaptionProps) {
  const { caption, credit, isCreditUnknown, ai } = photo;
  const hasCredit = credit || isCreditUnknown;
  if (!caption && !hasCredit) return null;
  return (
    <Tag className="mt-1.75 max-w-measure text-small text-soft">
      <PictureLabel credit={credit} locale={locale} />
      {caption && (
        <span className="[&_a]:underline">
          <InlineMarkdown text={caption} />
        </span>
      )}
      {caption && hasCredit && ' '}
      {hasCredit && <Credit credit={credit} ai={ai} locale={locale} />}
    </Tag>
  );
}

type CreditProps = { credit: string | undefined; locale: Locale };

/** What the words below a picture speak of, for who does not see it. */
export function PictureLabel({ credit, locale: { words } }: CreditProps) {
  const kind = words.pictures[pictureKind(credit, words)];
  return <HiddenLabel>{say(words.pictures.label, { kind })}</HiddenLabel>;
}

/** The line as the agency wants it, to the letter; without one, that nobody recorded it. */
export function Credit({ credit, ai, locale }: CreditProps & { ai?: Photo['ai'] }) {
  const { pictures } = locale.words;
  return (
    <>
      <HiddenLabel>{pictures.credit}</HiddenLabel>
      {credit ? (
        <span className="credit text-credit text-soft">{credit}</span>
      ) : (
        <span className="text-credit text-soft">{pictures.unrecorded}</span>
      )}
      {ai && (
        <span className="text-credit text-soft"> {say(pictures.note, { text: pictures[ai] })}</span>
      )}
    </>
  );
}
