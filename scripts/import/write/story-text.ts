/** A post of the archive → the file of a story or a standing page. */
import { stringify } from 'yaml';
import { unwantedIn, windows1252 } from '../../../lib/yaml/characters.ts';
import type { PartFields } from '../text/parts.ts';

export type StoryFields = {
  title: string;
  standfirst?: string | undefined;
  section: string;
  topics: string[];
  authors: string[];
  series?: string | undefined;
  publishedAt?: string | undefined;
  updatedAt?: string | undefined;
  draft: boolean;
  lead?: PartFields | undefined;
  social?: { title?: string; description?: string } | undefined;
  aliases: string[];
  id?: string | undefined;
};

export function storyText(fields: StoryFields, body: string): string {
  const { topics, series, draft, lead, aliases, ...rest } = fields;
  const ordered = {
    title: rest.title,
    standfirst: rest.standfirst,
    section: rest.section,
    topics: topics.length > 0 ? topics : undefined,
    series,
    authors: rest.authors,
    publishedAt: rest.publishedAt,
    updatedAt: rest.updatedAt,
    draft: draft || undefined,
    lead: lead && { photo: lead },
    social: rest.social,
    aliases: aliases.length > 0 ? aliases : undefined,
    id: rest.id,
  };
  return fileText(ordered, body);
}

/** @param fields in their order; one that is undefined is left out */
export function fileText(fields: Record<string, unknown>, body: string): string {
  const kept = Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined),
  );
  return `---\n${stringify(kept, { lineWidth: 0 })}---\n\n${body.trim()}\n`;
}

/** Characters that no text needs; those of Windows-1252 in the place of Latin-1 become what they were meant for. */
export function cleanCharacters(text: string): { text: string; removed: number } {
  let removed = 0;
  const codes = new Set(unwantedIn(text).map(({ character }) => character));
  if (codes.size === 0) return { text, removed };
  const done = Array.from(text, (character) => {
    if (!codes.has(character) || character === '\uFFFD') return character;
    const code = character.codePointAt(0) ?? 0;
    const meant = code >= 0x80 && code <= 0x9f ? windows1252[code - 0x80] : undefined;
    if (meant && meant !== ' ') return meant;
    removed += 1;
    return code === 0x2028 || code === 0x2029 || code === 0x0b || code === 0x0c ? '\n' : '';
  }).join('');
  return { text: done, removed };
}
