/** The attributes of a component → its record, by the one schema, and what is wrong with it. */
import { explainIssues } from '../schema/explain-issue.ts';
import { photoSchema, videoSchema, type PhotoFields, type VideoFields } from '../schema/photo.ts';
import { attributeOf, type BodyFault, type BodyPicture, type Found } from './found.ts';
import type { ElementNode } from './pair-tags.ts';
import type { Tag } from './read-tag.ts';

type Values = Record<string, unknown>;

function valuesOf({ attributes }: Tag): Values {
  return Object.fromEntries(attributes.map(({ name, value }) => [name, value]));
}

/** Tells every attribute that is not `allowed`. */
export function refuseAttributes(
  { name: of, attributes, faults }: Tag,
  allowed: string[],
): BodyFault[] {
  const unknown = attributes
    .filter(({ name }) => !allowed.includes(name))
    .map(({ name, line }) => ({
      line,
      message: `<${of}> ${name} is not a known field`,
      mend: 'take it out',
    }));
  return [...faults, ...unknown];
}

/** Words between the tags of a component that holds nothing would be lost. */
function refuseChildren({ tag, children, position }: ElementNode): BodyFault[] {
  if (children.every((child) => child.type === 'text' && !child.value.trim())) return [];
  const message = `<${tag.name}> holds text, which would be lost`;
  const mend = 'end it with />, and put the text into its caption or below';
  return [{ line: position?.start.line ?? 1, message, mend }];
}

export function readPhoto(element: ElementNode, found: Found): PhotoFields | undefined {
  const values = valuesOf(element.tag);
  const { data, error } = photoSchema.safeParse(values);
  const issues = error ? explainIssues(photoSchema, error, values) : [];
  found.faults.push(...element.tag.faults, ...refuseChildren(element));
  found.faults.push(...explained(element, issues, (path) => path.join('.')));
  found.pictures.push(pictureOf(element, values));
  return data;
}

/** `<Video>` names its poster's fields poster, posterAlt, posterCredit … */
export function readVideo(element: ElementNode, found: Found): VideoFields | undefined {
  const video: Values = {};
  const poster: Values = {};
  for (const [name, value] of Object.entries(valuesOf(element.tag))) {
    if (name === 'poster') poster.src = value;
    else if (name.startsWith('poster')) {
      poster[name.charAt(6).toLowerCase() + name.slice(7)] = value;
    } else video[name] = value;
  }
  const values = { ...video, poster };
  const { data, error } = videoSchema.safeParse(values);
  const issues = error ? explainIssues(videoSchema, error, values) : [];
  found.faults.push(...element.tag.faults, ...refuseChildren(element));
  found.faults.push(
    ...explained(element, issues, ([first, second]) =>
      first === 'poster' && second ? attributeOf('Video', String(second)) : String(first ?? ''),
    ),
  );
  found.pictures.push(pictureOf(element, poster));
  return data;
}

/** Told whatever is wrong with the record. */
function pictureOf({ tag, position }: ElementNode, fields: Values): BodyPicture {
  const lines = Object.fromEntries(tag.attributes.map(({ name, line }) => [name, line]));
  return { component: tag.name, fields, line: position?.start.line ?? 1, lines };
}

function explained(
  { tag, position }: ElementNode,
  issues: ReturnType<typeof explainIssues>,
  attribute: (path: PropertyKey[]) => string,
): BodyFault[] {
  return issues.map(({ path, message, mend }) => {
    const name = attribute(path);
    const line = tag.attributes.find((one) => one.name === name)?.line ?? position?.start.line ?? 1;
    return { line, message: `<${tag.name}> ${name} ${message}`, mend };
  });
}
