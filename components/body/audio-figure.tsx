import type { Shown } from '@/lib/body/components/components';
import { fileSize } from '@/lib/language/file-size';
import type { Locale } from '@/lib/language/locale';
import { say } from '@/lib/language/say';
import { HiddenLabel } from '../hidden-label';
import { Duration } from './video-figure';

type AudioProps = Shown<'Audio'> & { locale: Locale };

/** The browser's own player, which asks for nothing before it is started. */
export function AudioFigure({ url, title, duration, bytes, locale }: AudioProps) {
  const { audio, pictures } = locale.words;
  return (
    <figure>
      <audio
        controls
        preload="none"
        src={url}
        aria-label={title}
        className="block w-full print:hidden"
      />
      <figcaption>
        <p className="mt-1.75 font-semibold">
          <HiddenLabel>{audio.label}</HiddenLabel>
          {title}
          {duration && (
            <>
              {' '}
              <Duration duration={duration} locale={locale} />
            </>
          )}
        </p>
        <p className="text-small text-soft">
          <a href={url} download className="underline">
            {audio.download}
          </a>
          {bytes && ` ${say(pictures.note, { text: fileSize(bytes, locale) })}`}
        </p>
      </figcaption>
    </figure>
  );
}
