import { parseInline } from '@/lib/inline-markdown/parse-inline';
import { HastContent } from './body/hast-content';

/** A line of text in which an editor may set links and emphasis: captions, corrections. */
export function InlineMarkdown({ text }: { text: string }) {
  return <HastContent tree={parseInline(text)} />;
}
