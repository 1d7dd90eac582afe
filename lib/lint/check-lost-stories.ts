/** Addresses that readers had and that nothing answers any more. */
import { formerSlug } from '../addresses/former-addresses.ts';
import { articlePath } from '../addresses/urls.ts';
import type { ContentFile } from '../reader/content-files.ts';
import type { Problem } from './problem.ts';
import { listOf, textOf } from './story-fields.ts';

/** A story that was published once and has no file any more. */
export type FormerStory = {
  /** Its last path, the content folder included. */
  file: string;
  slug: string;
  /** The whole of its last file. */
  text: string;
};

/**
 * Tells every story that was once published under a slug that is not `answered` any more.
 *
 * @param since in milliseconds: what was committed before counts for nothing
 */
export type StoryHistory = (answered: ReadonlySet<string>, since: number) => FormerStory[];

export function checkLostStories(files: ContentFile[], history: StoryHistory): Problem[] {
  const articles = files.filter(({ type }) => type === 'Article');
  const answered = articles.flatMap((article) => [
    article.id,
    ...listOf(article, 'aliases').map(formerSlug),
  ]);
  const site = files.find(({ type }) => type === 'Site');
  // A paper that begins in the repository of another has lost none of its stories.
  const since = Date.parse((site && textOf(site, 'history', 'since')) ?? '') || 0;
  return history(new Set(answered), since).map((story) =>
    lost(story, likelyHeir(story.text, articles)),
  );
}

function lost({ file, slug }: FormerStory, heir: ContentFile | undefined): Problem {
  const withdrawn = 'or put the old file back with withdrawn: { at: …, reason: … }';
  if (!heir) {
    return {
      file,
      line: 1,
      field: '',
      message: `the file is gone, and with it ${articlePath(slug)}, which readers know`,
      mend: `put aliases: [${slug}] into the story that took its place, ${withdrawn}`,
    };
  }
  return {
    file: heir.file,
    line: heir.lineOf(['aliases']),
    field: 'aliases',
    message: `lacks "${slug}": this looks like ${file}, whose address readers know`,
    mend: `add aliases: [${slug}], ${withdrawn}`,
  };
}

/** The story that shares most lines with the old one; like git's own search for renames, at least half. */
function likelyHeir(text: string, articles: ContentFile[]): ContentFile | undefined {
  const old = linesOf(text);
  let best: ContentFile | undefined;
  let most = 0.5;
  for (const article of articles) {
    const lines = linesOf(article.body());
    const shared = [...lines].filter((line) => old.has(line)).length;
    const likeness = lines.size === 0 ? 0 : shared / lines.size;
    if (likeness >= most) [best, most] = [article, likeness];
  }
  return best;
}

function linesOf(text: string): Set<string> {
  return new Set(
    text
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean),
  );
}
