import type { Components, ExtraProps } from 'hast-util-to-jsx-runtime';
import type { ReactNode } from 'react';
import { Aside } from './aside';
import { Figure } from './figure';
import { Gallery } from './gallery';
import { PullQuote } from './pull-quote';
import { VideoFigure } from './video-figure';

type Props = ExtraProps & { children?: ReactNode };

const photosOf = ({ node }: Props) => node?.data?.photos ?? [];

/** What a story's text may hold beside Markdown; the names are those of lib/body/to-hast.ts. */
export const mdxComponents = {
  photo: (props: Props) => photosOf(props).map((photo) => <Figure key={photo.id} photo={photo} />),
  gallery: (props: Props) => <Gallery photos={photosOf(props)} />,
  'embedded-video': ({ node }: Props) =>
    node?.data?.video && <VideoFigure video={node.data.video} />,
  aside: ({ children }: Props) => <Aside>{children}</Aside>,
  table: ({ node: _, children }: Props) => (
    <section aria-label="Table" tabIndex={0} className="overflow-x-auto">
      <table>{children}</table>
    </section>
  ),
  // The space keeps the words of neighbouring cells apart for whatever reads the text alone.
  td: ({ node: _, children, ...props }: Props) => <td {...props}>{children} </td>,
  th: ({ node: _, children, ...props }: Props) => <th {...props}>{children} </th>,
  'pull-quote': ({ children }: Props) => <PullQuote>{children}</PullQuote>,
} as unknown as Components;
