import { deskPath, deskStoryPath } from '@/lib/desk/desk-paths';
import type { Paper } from '@/lib/archive/newsroom';

type PreviewNoteProps = {
  siteEnv: Paper['siteEnv'];
  /** On a story's page: the story. */
  slug?: string | undefined;
};

/** Over every page that is no published one: what this is, and the way to the desk. */
export function PreviewNote({ siteEnv, slug }: PreviewNoteProps) {
  return (
    <section
      aria-label="Preview"
      className="bg-ink px-5 py-1.75 text-center font-sans text-label text-paper print:hidden"
    >
      <p>
        {siteEnv === 'preview' ? 'Preview' : 'Development'} edition: drafts and scheduled stories
        are shown. Not published.{' '}
        <a href={slug ? deskStoryPath(slug) : deskPath} className="inline-block underline">
          {slug ? 'This story at the desk' : 'The desk'}
        </a>
      </p>
    </section>
  );
}
