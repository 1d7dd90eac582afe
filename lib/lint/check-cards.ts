/** Words that a share card without a picture cannot show as they are written: warnings, since the card is whole without. */
import { emojiIn, withoutEmoji } from '../share-card/emoji.ts';
import { lackingCharacters, type CardCharacters } from '../share-card/typefaces.ts';
import { placeholder } from '../yaml/characters.ts';
import type { ContentFile } from '../reader/content-files.ts';
import type { Problem } from './problem.ts';
import { fieldOf, stateOfFile, textOf } from './story-fields.ts';

export function checkCards(
  files: ContentFile[],
  now: Date,
  { headlines, labels }: CardCharacters,
): Problem[] {
  const stories = files.filter(
    (file) =>
      (file.type === 'Article' || file.type === 'LiveEntry') &&
      stateOfFile(file, now) !== 'withdrawn' &&
      isInType(file),
  );
  if (stories.length === 0) return [];
  const sections = new Set(stories.map((story) => textOf(story, 'section')));
  return [
    ...stories.flatMap((story) =>
      problemsOf(
        story,
        textOf(story, 'social', 'title') ? ['social', 'title'] : ['title'],
        headlines,
      ),
    ),
    ...files.flatMap((file) => {
      if (file.type === 'Site') return problemsOf(file, ['name'], headlines);
      const isNamed = file.type === 'Section' && sections.has(file.id);
      return isNamed ? problemsOf(file, ['name'], labels) : [];
    }),
  ];
}

/** Whether the card is the headline and no picture. */
function isInType(story: ContentFile): boolean {
  const pictures = [['lead', 'photo'], ['lead', 'video'], ['social', 'photo'], ['photo']];
  return pictures.every((path) => fieldOf(story, ...path) === undefined);
}

function problemsOf(
  source: ContentFile,
  path: string[],
  characters: ReadonlySet<string>,
): Problem[] {
  const line = textOf(source, ...path) ?? '';
  const warn = (message: string, mend: string) => ({
    file: source.file,
    line: source.lineOf(path),
    field: path.join('.'),
    message,
    mend,
    warning: true,
  });
  const emoji = emojiIn(line);
  // In the place of what no text may hold, which is told already.
  const lacking = lackingCharacters(withoutEmoji(line).replaceAll(placeholder, ''), characters);
  const instead =
    source.type === 'Article'
      ? 'give the story a picture, or social.title in other words'
      : source.type === 'LiveEntry'
        ? 'give the entry a picture, or a headline in other words'
        : 'write it with other characters';
  return [
    ...(emoji.length > 0
      ? [
          warn(
            `has emoji, which share cards leave out: ${listed(emoji)}`,
            `nothing, if the rest says enough; else ${instead}`,
          ),
        ]
      : []),
    ...(lacking.length > 0
      ? [
          warn(
            `has characters that the typeface of share cards lacks: ${listed(lacking)}`,
            `${instead}; else they are set in a typeface of the machine that draws the card, or the line is left out where it has none`,
          ),
        ]
      : []),
  ];
}

const most = 10;

function listed(characters: string[]): string {
  const rest = characters.length - most;
  return characters.slice(0, most).join(' ') + (rest > 0 ? ` and ${rest} more` : '');
}
