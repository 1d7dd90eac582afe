import type { Components, ExtraProps } from 'hast-util-to-jsx-runtime';
import type { ReactNode } from 'react';
import type { ComponentName, Shown } from '@/lib/body/components/components';
import { componentTag } from '@/lib/body/to-hast';
import { Aside } from './aside';
import { Embed } from './embed';
import { Figure } from './figure';
import { Gallery } from './gallery';
import { Post } from './post';
import { PullQuote } from './pull-quote';
import { VideoFigure } from './video-figure';

type Inside = { children?: ReactNode };

/** How the page draws each component of a story's text. */
const drawings: { [Name in ComponentName]: (props: Shown<Name> & Inside) => ReactNode } = {
  Photo: ({ photo }) => photo && <Figure photo={photo} />,
  Video: ({ video }) => <VideoFigure video={video} />,
  Gallery: ({ photos }) => <Gallery photos={photos} />,
  PullQuote: ({ children }) => <PullQuote>{children}</PullQuote>,
  Aside: ({ children }) => <Aside>{children}</Aside>,
  Post: ({ children, ...post }) => <Post {...post}>{children}</Post>,
  Embed: (embed) => <Embed {...embed} />,
};

type Props = ExtraProps & Inside;

function StoryComponent({ node, children }: Props) {
  const { component } = node?.data ?? {};
  if (!component) return null;
  const Drawing = drawings[component.name] as (props: object & Inside) => ReactNode;
  return <Drawing {...component.shown}>{children}</Drawing>;
}

function Table({ children }: Inside) {
  return (
    <section aria-label="Table" tabIndex={0} className="overflow-x-auto">
      <table>{children}</table>
    </section>
  );
}

/** What the page draws in its own way, by the name of the element. */
export const storyComponents = { [componentTag]: StoryComponent, table: Table } as Components;
