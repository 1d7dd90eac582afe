import { deskPath, deskStoryPath } from '@/lib/desk/desk-paths';
import type { Paper } from '@/lib/archive/newsroom';
import { writeStoryPath } from '@/lib/write/write-paths';
import type { Words } from '@/lib/language/words/wording';

type PreviewNoteProps = {
  siteEnv: Paper['siteEnv'];
  words: Words;
  /** On a story's page: the story. */
  slug?: string | undefined;
};

/** Over every page that is no published one: what this is, and the way to the desk. */
export function PreviewNote({ siteEnv, words: { preview }, slug }: PreviewNoteProps) {
  return (
    <section
      aria-label={preview.name}
      className="bg-ink px-5 py-1.75 text-center font-sans text-label text-paper print:hidden"
    >
      <p>
        {siteEnv === 'preview' ? preview.preview : preview.development}{' '}
        <a href={slug ? deskStoryPath(slug) : deskPath} className="inline-block underline">
          {slug ? preview.storyAtDesk : preview.desk}
        </a>
        {slug && (
          <>
            {' '}
            <a href={writeStoryPath(slug)} className="ms-3.5 inline-block underline">
              {preview.editStory}
            </a>
          </>
        )}
      </p>
    </section>
  );
}
