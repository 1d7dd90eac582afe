/** Entries of live stories under another name: readers have shared their addresses, which never change. */
import type { ContentFile } from '../reader/content-files.ts';
import { readSource } from '../reader/source-file.ts';
import { nameOfEntry, slugOfEntry } from '../schema/live-entry.ts';
import { slugsOf, type FormerStory } from './check-lost-stories.ts';
import type { Problem } from './problem.ts';
import { instantOf, textOf } from './story-fields.ts';
import type { StoryHistory } from './story-history.ts';

/** `slug` is `slug/name`. */
export type FormerEntry = FormerStory & {
  /** Whether another entry came only when this one was gone. */
  wasGoneBefore: (id: string) => boolean;
};

/** One that was taken back is no fault, nor is one of two that told the same. */
export function checkRenamedEntries(
  files: ContentFile[],
  history: ReturnType<StoryHistory>,
): Problem[] {
  const entries = files.filter(({ type }) => type === 'LiveEntry');
  if (entries.length === 0) return [];
  const stories = new Map(
    files.filter(({ type }) => type === 'Article').map((file) => [file.id, slugsOf(file)]),
  );
  const slugs = ({ id }: ContentFile) => stories.get(slugOfEntry(id)) ?? [];
  const answered = entries.flatMap((entry) =>
    slugs(entry).map((slug) => `${slug}/${nameOfEntry(entry.id)}`),
  );
  const found = history.lostEntries(new Set(answered)).flatMap((gone) => {
    const heir = entries.find(
      (entry) =>
        slugs(entry).includes(slugOfEntry(gone.slug)) &&
        gone.wasGoneBefore(entry.id) &&
        isLike(entry, gone),
    );
    return heir ? [renamed(heir, gone)] : [];
  });
  // Once for what it was called before and before that.
  return [...new Map(found.map((problem) => [problem.file, problem])).values()];
}

function isLike(entry: ContentFile, { file, text }: FormerEntry): boolean {
  const { data, body } = readSource(file, text);
  const { at, title } = Object(data) as { at?: unknown; title?: unknown };
  if (Date.parse(String(at)) !== instantOf(entry, 'at')) return false;
  const words = body.trim();
  // Two entries of pictures alone say the same: nothing.
  return textOf(entry, 'title') === title || (words !== '' && entry.body().trim() === words);
}

function renamed({ file }: ContentFile, gone: FormerEntry): Problem {
  return {
    file,
    line: 1,
    field: '',
    message: `this looks like ${gone.file}, whose address readers know`,
    mend: `give the file its old name, ${nameOfEntry(gone.slug)}.mdx: the address of an entry never changes`,
  };
}
