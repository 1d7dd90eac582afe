import type { Shown } from '@/lib/body/components/components';
import { Caption, Credit } from './caption';
import { ClickFrame } from './click-frame';
import { HiddenLabel } from './hidden-label';
import { InlineMarkdown } from './inline-markdown';
import { Picture } from './picture';

/** What another house shows: its picture or a card, and its frame where the paper lets that in. */
export function Embed({ url, title, host, height, photo, isFramed, ...words }: Shown<'Embed'>) {
  const frame = isFramed && (
    <ClickFrame
      address={url}
      title={title}
      button={`Show here (asks ${host})`}
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
          <div className="relative border border-rule print:hidden" style={{ height: height ?? 400 }}>
            {frame}
          </div>
        )
      )}
      <figcaption>
        <p className="mt-1.75 font-semibold">
          <a href={url} className="text-accent underline">
            <HiddenLabel>Open:</HiddenLabel>
            {title}
          </a>{' '}
          <span className="font-sans text-label text-soft">{host}</span>
        </p>
        {photo ? <Caption photo={photo} as="p" /> : <Words {...words} />}
      </figcaption>
    </figure>
  );
}

function Words({ caption, credit }: Pick<Shown<'Embed'>, 'caption' | 'credit'>) {
  if (!caption && !credit) return null;
  return (
    <p className="mt-1.75 max-w-measure text-small text-soft">
      {caption && (
        <span className="[&_a]:underline">
          <InlineMarkdown text={caption} />
        </span>
      )}
      {caption && credit && ' '}
      {credit && <Credit credit={credit} />}
    </p>
  );
}
