/** Where in a YAML text a field stands, and which field stands at a place. */
import {
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Document,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';

export type Path = readonly PropertyKey[];

/** @returns the line of a place, counted on from the line on which the text begins */
export function linesOf(text: string, firstLine: number): (at: number) => number {
  let counter: LineCounter | undefined;
  return (at) => {
    if (!counter) {
      counter = new LineCounter();
      counter.addNewLine(0);
      for (const { index } of text.matchAll(/\n/g)) counter.addNewLine(index + 1);
    }
    return firstLine - 1 + counter.linePos(at).line;
  };
}

type Step = { key: PropertyKey; at: number; value: unknown };

/** By node, since a text with a thousand faults is asked for a thousand places. */
const known = new WeakMap<object, Step[]>();

function stepsIn(node: unknown): Step[] {
  if (!isMap(node) && !isSeq(node)) return [];
  const steps = known.get(node) ?? findSteps(node);
  known.set(node, steps);
  return steps;
}

function findSteps(node: YAMLMap | YAMLSeq): Step[] {
  if (isSeq(node)) return node.items.map((value, key) => ({ key, at: startOf(value), value }));
  return node.items.flatMap(({ key, value }) =>
    isScalar(key) ? [{ key: String(key.value), at: key.range?.[0] ?? 0, value }] : [],
  );
}

function startOf(node: unknown): number {
  if (isMap(node)) return stepsIn(node)[0]?.at ?? node.range?.[0] ?? 0;
  return isScalar(node) || isSeq(node) ? (node.range?.[0] ?? 0) : 0;
}

/** @returns the field on the path, or the place of the last group on it that is there */
export function stepTo(document: Document, path: Path): { at?: number; value: unknown } {
  let step: { at?: number; value: unknown } = { value: document.contents };
  for (const key of path) {
    const next = stepsIn(step.value).find((step) => step.key === key);
    if (!next) return { ...step, value: undefined };
    step = next;
  }
  return step;
}

/** The path of the field that a place lies in; empty where it lies in none. */
export function pathAt(document: Document, at: number): PropertyKey[] {
  const path: PropertyKey[] = [];
  if (at >= (document.range?.[2] ?? Infinity)) return path;
  let node: unknown = document.contents;
  for (;;) {
    if ((isMap(node) || isSeq(node)) && node.flow && at >= (node.range?.[1] ?? 0)) return path;
    const step = lastBefore(stepsIn(node), at);
    if (!step) return path;
    path.push(step.key);
    node = step.value;
  }
}

/** By halves, for the same reason. */
function lastBefore(steps: Step[], at: number): Step | undefined {
  let [from, to] = [0, steps.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((steps[middle]?.at ?? Infinity) <= at) from = middle + 1;
    else to = middle;
  }
  return steps[from - 1];
}
