/** Addresses that readers had and that nothing answers any more. */
import { formerSlug } from '../addresses/former-addresses.ts';
import { articlePath } from '../addresses/urls.ts';
import type { ContentFile } from '../reader/content-files.ts';
import type { Problem } from './problem.ts';
import { listOf } from './story-fields.ts';
import type { StoryHistory } from './story-history.ts';

/** A story that was published once and has no file any more. */
export type FormerStory = {
  /** Its last path, the content folder included. */
  file: string;
  slug: string;
  /** The whole of its last file. */
  text: string;
};

/** @param history of what was published from this folder before */
export function checkLostStories(
  files: ContentFile[],
  history: ReturnType<StoryHistory>,
): Problem[] {
  const articles = files.filter(({ type }) => type === 'Article');
  return history
    .lostStories(new Set(articles.flatMap(slugsOf)))
    .map((story) => lost(story, likelyHeir(story.text, articles)));
}

/** Its own, and those that it had before, the latest first. */
export function slugsOf(article: ContentFile): string[] {
  return [article.id, ...listOf(article, 'aliases').map(formerSlug).reverse()];
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
