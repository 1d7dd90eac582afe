import type { Components, ExtraProps } from 'hast-util-to-jsx-runtime';
import type { ReactNode } from 'react';
import type { PartName } from '@/lib/body/to-hast';
import { Aside } from './aside';
import { Figure } from './figure';
import { Gallery } from './gallery';
import { PullQuote } from './pull-quote';
import { VideoFigure } from './video-figure';

type Props = ExtraProps & { children?: ReactNode };

const photosOf = ({ node }: Props) => node?.data?.photos ?? [];

/** What a story's text may hold beside Markdown. */
const parts = {
  photo: (props: Props) => photosOf(props).map((photo) => <Figure key={photo.id} photo={photo} />),
  gallery: (props: Props) => <Gallery photos={photosOf(props)} />,
  'embedded-video': ({ node }: Props) =>
    node?.data?.video && <VideoFigure video={node.data.video} />,
  aside: ({ children }: Props) => <Aside>{children}</Aside>,
  'pull-quote': ({ children }: Props) => <PullQuote>{children}</PullQuote>,
} satisfies Record<PartName, (props: Props) => ReactNode>;

function Table({ children }: Props) {
  return (
    <section aria-label="Table" tabIndex={0} className="overflow-x-auto">
      <table>{children}</table>
    </section>
  );
}

export const mdxComponents = { ...parts, table: Table } as unknown as Components;
