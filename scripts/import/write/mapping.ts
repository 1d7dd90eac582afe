/**
 * What categories and tags become: sections, topics or nothing. The first run proposes it in `.import/mapping.yaml`,
 * an editor changes a line, and the next run follows.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { idOf } from '../../../lib/addresses/id-of.ts';
import { decoded } from '../decoded.ts';
import type { Term } from '../source-post.ts';
import { stateFolder } from './content-writer.ts';

/** Of a category or tag by its old id: `sections/world`, `topics/gaza`, or null for none. */
export type Mapping = {
  categories: Record<string, string | null>;
  tags: Record<string, string | null>;
  /** Of stories that no category files under a section. */
  otherwise: string;
};

export type Counted = Map<string, { term: Term; stories: number }>;

export const mappingFile = join(stateFolder, 'mapping.yaml');

/** Its name is English, since no category of the old paper gives one. */
export const unfiled = 'sections/news';

const mostSections = 12;

/** A paper has a dozen sections at most; a topic with one story is none yet. */
export function proposeMapping(categories: Counted, tags: Counted): Mapping {
  const byStories = [...categories.values()].sort((a, b) => b.stories - a.stories);
  const sections = byStories.filter(
    ({ stories }, i) => i < mostSections && (byStories.length <= mostSections || stories > 1),
  );
  const isSection = new Set(sections.map(({ term }) => term.id));
  const target = (list: 'sections' | 'topics', { id, name }: Term) =>
    `${list}/${idOf(decoded(id)) || idOf(name) || `old-${numberOf(id)}`}`;
  return {
    categories: Object.fromEntries(
      byStories.map(({ term, stories }) => [
        term.id,
        isSection.has(term.id)
          ? target('sections', term)
          : stories > 1
            ? target('topics', term)
            : null,
      ]),
    ),
    tags: Object.fromEntries(
      [...tags.values()]
        .sort((a, b) => b.stories - a.stories || (a.term.id < b.term.id ? -1 : 1))
        .map(({ term, stories }) => [term.id, stories > 1 ? target('topics', term) : null]),
    ),
    otherwise: unfiled,
  };
}

/** A name without a letter of ours still needs an id, the same in every run. */
export function numberOf(text: string): string {
  let sum = 7;
  for (const letter of text) sum = (sum * 31 + letter.codePointAt(0)!) % 1_000_003;
  return String(sum);
}

export function mappingText(mapping: Mapping): string {
  return `# What the categories and tags of the old paper become here: sections/<id>, topics/<id>, or null for nothing.
# Change a line and run the import again: stories that nobody has edited since follow.
${stringify(mapping, { lineWidth: 0 })}`;
}

/** @throws {Error} with what to mend where somebody wrote what is no mapping */
export function readMapping(contentDir: string, proposed: Mapping): Mapping {
  const file = join(contentDir, mappingFile);
  if (!existsSync(file)) return proposed;
  const written = parse(readFileSync(file, 'utf8'), {
    maxAliasCount: 0,
  }) as Partial<Mapping> | null;
  const mapping = {
    ...proposed,
    ...written,
    categories: { ...proposed.categories, ...written?.categories },
    tags: { ...proposed.tags, ...written?.tags },
  };
  for (const [name, target] of [
    ...Object.entries(mapping.categories),
    ...Object.entries(mapping.tags),
    ['otherwise', mapping.otherwise],
  ]) {
    if (target === null || /^(?:sections|topics)\/[a-z0-9]+(?:-[a-z0-9]+)*$/.test(target)) continue;
    throw new Error(
      `${file}: ${name} is "${target}". Mend: write sections/<id>, topics/<id> or null.`,
    );
  }
  return mapping;
}

/** Every section and topic that it names. */
export function targetsOf({ categories, tags, otherwise }: Mapping): string[] {
  return [...Object.values(categories), ...Object.values(tags), otherwise].filter(
    (target) => target !== null,
  );
}

/** Whether the old paper had a category or a tag for it, and so a name. */
export function isCategory({ categories, tags }: Mapping, target: string): boolean {
  return [...Object.values(categories), ...Object.values(tags)].includes(target);
}

/** Where a story is filed: one section, and topics. */
export function filed(
  mapping: Mapping,
  categories: Term[],
  tags: Term[],
): { section: string; topics: string[] } {
  const targets = [
    ...categories.map(({ id }) => mapping.categories[id]),
    ...tags.map(({ id }) => mapping.tags[id]),
  ].filter((one) => typeof one === 'string');
  const section = targets.find((one) => one.startsWith('sections/')) ?? mapping.otherwise;
  const topics = targets.filter((one) => one.startsWith('topics/')).map(idIn);
  return { section: idIn(section), topics: [...new Set(topics)] };
}

export function idIn(target: string): string {
  return target.replace(/^\w+\//, '');
}
