/** Where a file has links: in its text, in Markdown of its fields, and in fields that are one. */
import { linksIn } from '../reader/body-text.ts';
import type { ContentFile } from '../reader/content-files.ts';
import { foundAlone } from '../reader/found-alone.ts';
import type { Problem } from './problem.ts';
import { lineInFile, textsNamed } from './story-fields.ts';

export type Place = Pick<Problem, 'file' | 'line' | 'field'>;
type Link = { href: string; place: Place };

/** The field that is a link itself: of the navigation and the foot of every page. */
const linkFields = new Set(['link']);

/** The fields that hold Markdown. */
const markdownFields = new Set(['caption', 'text']);

/** In the order in which they stand. */
export function linksOf(source: ContentFile): Link[] {
  const { file, text } = source;
  const inBody = text.links.flatMap(({ href, line }) =>
    href === undefined ? [] : { href, place: { file, line: lineInFile(source, line), field: '' } },
  );
  return [...linksOfFields(source), ...inBody];
}

export const linksOfFields = foundAlone('links of fields', ({ file, data, lineOf }): Link[] => {
  const inMarkdown = [...textsNamed(markdownFields, data)].flatMap(({ path, text: markdown }) =>
    linksIn(markdown).flatMap(({ href }) =>
      href === undefined
        ? []
        : { href, place: { file, line: lineOf(path), field: path.join('.') } },
    ),
  );
  const inLists = [...textsNamed(linkFields, data)].map(({ path, text: href }) => ({
    href,
    place: { file, line: lineOf(path), field: path.join('.') },
  }));
  return [...inMarkdown, ...inLists];
});
