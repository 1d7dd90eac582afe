import type { Components, ExtraProps } from 'hast-util-to-jsx-runtime';
import type { ReactNode } from 'react';
import type { ComponentName, Shown } from '@/lib/body/components/components';
import type { Locale } from '@/lib/language/locale';
import { componentTag } from '@/lib/body/to-hast';
import { Aside } from './aside';
import { AudioFigure } from './audio-figure';
import { Embed } from './embed';
import { Figure } from './figure';
import { Gallery } from './gallery';
import { Newsletter } from './newsletter';
import { Post } from './post';
import { PullQuote } from './pull-quote';
import { VideoFigure } from './video-figure';

type Inside = { children?: ReactNode };
type Given = Inside & { locale: Locale };

/** How the page draws each component of a story's text. */
const drawings: { [Name in ComponentName]: (props: Shown<Name> & Given) => ReactNode } = {
  Photo: ({ photo, locale }) => photo && <Figure photo={photo} locale={locale} />,
  Video: ({ video, locale }) => <VideoFigure video={video} locale={locale} />,
  Gallery: ({ photos, locale }) => <Gallery photos={photos} locale={locale} />,
  PullQuote: ({ children }) => <PullQuote>{children}</PullQuote>,
  Aside: ({ children }) => <Aside>{children}</Aside>,
  Post: ({ children, ...post }) => <Post {...post}>{children}</Post>,
  Embed: (embed) => <Embed {...embed} />,
  Newsletter: (newsletter) => <Newsletter {...newsletter} />,
  Audio: (audio) => <AudioFigure {...audio} />,
};

type Props = ExtraProps & Given;

function StoryComponent({ node, locale, children }: Props) {
  const { component } = node?.data ?? {};
  if (!component) return null;
  const Drawing = drawings[component.name] as (props: object & Given) => ReactNode;
  return (
    <Drawing {...component.shown} locale={locale}>
      {children}
    </Drawing>
  );
}

function Table({ locale, children }: Given) {
  return (
    <section aria-label={locale.words.story.table} tabIndex={0} className="overflow-x-auto">
      <table>{children}</table>
    </section>
  );
}

/** What the page draws in its own way, by the name of the element. */
export function storyComponents(locale: Locale): Components {
  return {
    [componentTag]: (props: ExtraProps & Inside) => <StoryComponent {...props} locale={locale} />,
    table: ({ children }: Inside) => <Table locale={locale}>{children}</Table>,
  };
}
