import type { Root } from 'hast';
import type { ReactNode } from 'react';
import { HastContent } from './hast-content';
import { storyComponents } from './story-components';

/** The running text of a story or of a standing page; `opening` is the figure it begins with. */
export function Prose({ tree, opening }: { tree: Root; opening?: ReactNode }) {
  return (
    <section className="prose">
      {opening}
      <HastContent tree={tree} components={storyComponents} />
    </section>
  );
}
