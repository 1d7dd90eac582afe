/** Entries of live stories: each has its story, stands within the time of its coverage, and one is pinned at most. */
import type { ContentFile } from '../reader/content-files.ts';
import { nameOfEntry, slugOfEntry } from '../schema/live-entry.ts';
import { alike } from './check-references.ts';
import type { Problem } from './problem.ts';
import { reservedEntryNames } from './reserved-names.ts';
import { fieldOf, instantOf, textOf } from './story-fields.ts';

const day = 24 * 3_600_000;

export function checkLive(files: ContentFile[], now: Date): Problem[] {
  const entries = files.filter(({ type }) => type === 'LiveEntry');
  if (entries.length === 0) return [];
  const stories = new Map(
    files.filter(({ type }) => type === 'Article').map((file) => [file.id, file] as const),
  );
  return [
    ...entries.flatMap(reservedName),
    ...entries.flatMap((entry) => {
      const story = stories.get(slugOfEntry(entry.id));
      return story && textOf(story, 'kind') === 'live'
        ? outOfTime(entry, story, now)
        : [withoutStory(entry, story, stories)];
    }),
    ...pinnedTwice(entries),
  ];
}

function reservedName({ file, id }: ContentFile): Problem[] {
  const name = nameOfEntry(id);
  if (!reservedEntryNames.includes(name)) return [];
  const message = `no entry can be named "${name}": the address belongs to the paper itself`;
  return [{ file, line: 1, field: '', message, mend: 'give the file another name' }];
}

function withoutStory(
  { file, id }: ContentFile,
  story: ContentFile | undefined,
  stories: Map<string, ContentFile>,
): Problem {
  const slug = slugOfEntry(id);
  const place = { file, line: 1, field: '' };
  if (story) {
    const message = `the story of this entry, ${story.file}, is not live`;
    return { ...place, message, mend: 'write kind: live there, or move the entry' };
  }
  const live = [...stories.values()].filter((one) => textOf(one, 'kind') === 'live');
  const names = live.map((one) => one.id);
  const other = names.length > 0 ? `move the file to the folder of ${alike(slug, names)}, or ` : '';
  const mend = `${other}write the story ${slug}.mdx under articles with kind: live`;
  return { ...place, message: `there is no story "${slug}" that the entry could belong to`, mend };
}

function outOfTime(entry: ContentFile, story: ContentFile, now: Date): Problem[] {
  const { file, lineOf } = entry;
  const at = instantOf(entry, 'at');
  const [from, until] = [instantOf(story, 'publishedAt'), instantOf(story, 'closed')];
  const place = { file, line: lineOf(['at']), field: 'at' };
  if (at < from) {
    const message = `is earlier than publishedAt of ${story.file}`;
    return [{ ...place, message, mend: 'correct the one that is wrong' }];
  }
  if (at > until) {
    const message = `is later than closed of ${story.file}: the coverage has ended by then`;
    const mend = 'take closed out there while the coverage goes on, or correct the instant';
    return [{ ...place, message, mend }];
  }
  const ahead = at - Math.max(now.getTime(), from || 0);
  if (!(ahead > day)) return [];
  const message = `is ${Math.floor(ahead / 3_600_000)} hours ahead: no reader sees the entry before`;
  const mend = 'look at the day again; nothing is wrong if it is meant';
  return [{ ...place, message, mend, warning: true }];
}

function pinnedTwice(entries: ContentFile[]): Problem[] {
  const owners = new Map<string, string>();
  return entries.flatMap((entry) => {
    if (fieldOf(entry, 'pinned') !== true) return [];
    const { file, id, lineOf } = entry;
    const slug = slugOfEntry(id);
    const first = owners.get(slug);
    owners.set(slug, first ?? file);
    if (!first) return [];
    const message = `is true, as in ${first}: one entry of a story is pinned at most`;
    return [
      { file, line: lineOf(['pinned']), field: 'pinned', message, mend: 'take one of them out' },
    ];
  });
}
