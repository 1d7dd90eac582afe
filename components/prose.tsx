import type { Root } from 'hast';
import { HastContent } from './hast-content';
import { mdxComponents } from './mdx-components';

/** The running text of a story or of a standing page. */
export function Prose({ tree }: { tree: Root }) {
  return (
    <div className="prose">
      <HastContent tree={tree} components={mdxComponents} />
    </div>
  );
}
