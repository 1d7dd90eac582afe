import type { Root } from 'hast';
import type { ReactNode } from 'react';
import type { Locale } from '@/lib/language/locale';
import { HastContent } from './hast-content';
import { storyComponents } from './story-components';

/** The running text of a story or of a standing page; `opening` is the figure it begins with. */
type ProseProps = { tree: Root; locale: Locale; opening?: ReactNode };

export function Prose({ tree, locale, opening }: ProseProps) {
  return (
    <section className="prose">
      {opening}
      <HastContent tree={tree} components={storyComponents(locale)} />
    </section>
  );
}
