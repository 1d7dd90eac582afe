/**
 * The front matter as the rules beyond the schema read it: loosely, since a story with a fault in
 * one field must still be looked at in all others.
 */
import { oneLine, timeOf } from '../schema/fields.ts';
import { stateOf, type State, type Visible } from '../archive/visibility.ts';
import type { ContentFile } from '../reader/content-files.ts';

type Loose = Record<string, unknown>;

export function fieldOf({ data }: ContentFile, ...path: string[]): unknown {
  return path.reduce<unknown>((value, key) => (value as Loose | null | undefined)?.[key], data);
}

/** A text of the front matter, in one line; undefined where it is missing or no text. */
export function textOf(source: ContentFile, ...path: string[]): string | undefined {
  const value = fieldOf(source, ...path);
  return typeof value === 'string' ? oneLine(value) : undefined;
}

/** In milliseconds; NaN where it is missing or no instant. */
export function instantOf(source: ContentFile, field: string): number {
  return timeOf(textOf(source, field));
}

export function listOf(source: ContentFile, field: string): string[] {
  const value = fieldOf(source, field);
  return Array.isArray(value) ? value.filter((entry) => typeof entry === 'string') : [];
}

export function stateOfFile(source: ContentFile, now: Date): State {
  return stateOf(visibleFields(source), now);
}

/** The instant, in milliseconds, from which readers may see a story; Infinity for a draft. */
export function shownFrom(source: ContentFile): number {
  const { draft, publishedAt } = visibleFields(source);
  const instant = publishedAt ? Date.parse(publishedAt) : NaN;
  return draft || Number.isNaN(instant) ? Infinity : instant;
}

function visibleFields(source: ContentFile): Visible {
  const at = textOf(source, 'withdrawn', 'at');
  return {
    draft: fieldOf(source, 'draft') === true,
    publishedAt: textOf(source, source.type === 'LiveEntry' ? 'at' : 'publishedAt'),
    withdrawn: at ? { at } : undefined,
  };
}

type Text = { path: PropertyKey[]; text: string };

/** Every text of the front matter, however deep, in one line, with its path. */
export function* textsIn(data: unknown, path: PropertyKey[] = []): Generator<Text> {
  if (typeof data !== 'object' || data === null) return;
  for (const [key, value] of Object.entries(data)) {
    const inner = [...path, Array.isArray(data) ? Number(key) : key];
    if (typeof value !== 'string') yield* textsIn(value, inner);
    else yield { path: inner, text: oneLine(value) };
  }
}

/** Those under one of these names. */
export function* textsNamed(names: ReadonlySet<string>, data: unknown): Generator<Text> {
  for (const found of textsIn(data)) if (names.has(String(found.path.at(-1)))) yield found;
}

/** The line of the file for a line of its body. */
export function lineInFile({ bodyLine }: ContentFile, line: number): number {
  return bodyLine - 1 + line;
}
