import type { Shown } from '@/lib/body/components/components';
import type { Locale } from '@/lib/language/locale';
import { say } from '@/lib/language/say';
import { Caption, Credit } from '../caption';
import { ClickFrame } from './click-frame';
import { HiddenLabel } from '../hidden-label';
import { InlineMarkdown } from '../inline-markdown';
import { Picture } from '../picture';

/** What another house shows: its picture or a card, and its frame where the paper lets that in. */
type EmbedProps = Shown<'Embed'> & { locale: Locale };

export function Embed({
  url,
  title,
  host,
  height,
  photo,
  isFramed,
  colors,
  locale,
  ...said
}: EmbedProps) {
  const { embeds } = locale.words;
  const frame = isFramed && (
    <ClickFrame
      address={url}
      title={title}
      page={title}
      button={say(embeds.show, { host })}
      colors={colors}
      language={locale.language}
      sandbox="allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox"
    />
  );
  return (
    <figure>
      {photo ? (
        <div className="relative" style={height ? { minHeight: height } : undefined}>
          <Picture photo={photo} role="lead" alt={photo.alt} />
          {frame}
        </div>
      ) : (
        frame && (
          <div
            className="relative border border-rule print:hidden"
            style={{ height: height ?? 400 }}
          >
            {frame}
          </div>
        )
      )}
      <figcaption>
        <p className="mt-1.75 font-semibold">
          <a href={url} className="text-accent underline">
            <HiddenLabel>{embeds.open}</HiddenLabel>
            {title}
          </a>{' '}
          <bdi className="font-sans text-label text-soft">{host}</bdi>
        </p>
        {photo ? (
          <Caption photo={photo} locale={locale} as="p" />
        ) : (
          <Words {...said} locale={locale} />
        )}
      </figcaption>
    </figure>
  );
}

function Words({ caption, credit, locale }: Pick<EmbedProps, 'caption' | 'credit' | 'locale'>) {
  if (!caption && !credit) return null;
  return (
    <p className="mt-1.75 max-w-measure text-small text-soft">
      {caption && (
        <span className="[&_a]:underline">
          <InlineMarkdown text={caption} />
        </span>
      )}
      {caption && credit && ' '}
      {credit && <Credit credit={credit} locale={locale} />}
    </p>
  );
}
