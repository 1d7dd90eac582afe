/** The data of a YAML text, and every fault in it: where it cannot be read as a whole, field by field. */
import { entriesOf, insideOf, type Block, type Entry } from './entries.ts';
import { tab } from './explain-error.ts';
import type { Fault } from './fault.ts';
import { parseYaml, type Parsed } from './parse-yaml.ts';
import { pathAt, type Path } from './places.ts';
import { deepest } from './slips.ts';
import type { Slip } from './slips.ts';
import { standTwice, tellSlips } from './tell-slips.ts';

/** A field that cannot be read is null, as an empty one is, and has a fault. */
export type Fields = { data: unknown; faults: Fault[] };

/** @param path of what the text holds */
export function readFields(block: Block, path: Path = []): Fields {
  const parsed = parseYaml(block.text);
  const { data, slips, document, isBroken } = parsed;
  if (!isBroken) {
    const pathOf = (at: number) => [...path, ...pathAt(document, at)];
    return { data, faults: tellSlips(slips, block, pathOf) };
  }
  const told = tellSlips(slips, block, () => path);
  const entries = path.length < deepest ? entriesOf(block) : [];
  if (entries.every(({ key }) => key === undefined)) return { data: undefined, faults: told };
  const read = entries.map((entry) => ({ entry, ...readEntry(entry, path) }));
  const faults = [...read.flatMap(({ faults }) => faults), ...standTwice(entries, path)];
  return { data: dataOf(read), faults: faults.length > 0 ? faults : told };
}

function dataOf(read: { entry: Entry; data: unknown }[]): unknown {
  const named = read.flatMap(({ entry: { key }, data }) =>
    key === undefined ? [] : [[key, data] as const],
  );
  return typeof named[0]?.[0] === 'number'
    ? named.map(([, data]) => data)
    : Object.fromEntries(named);
}

function readEntry(entry: Entry, above: Path): Fields {
  const { key, fault } = entry;
  const parsed = parseYaml(entry.text);
  const place = fault ? [{ at: 0, ...fault }] : [];
  if (key === undefined) {
    const slips = parsed.slips.length > 0 ? parsed.slips : place;
    return { data: undefined, faults: tellSlips(slips, entry, () => []) };
  }
  const path = [...above, key];
  const { data, faults } = parsed.isBroken
    ? readBroken(entry, parsed, path)
    : readSound(entry, parsed, path);
  return { data, faults: [...tellSlips(place, entry, () => path), ...faults] };
}

function readSound(entry: Entry, parsed: Parsed, path: Path): Fields {
  // The text of an entry begins with its own name, or is a list of one.
  const pathOf = (at: number) => [...path, ...pathAt(parsed.document, at).slice(1)];
  return { data: valueOf(parsed), faults: tellSlips(parsed.slips, entry, pathOf) };
}

function readBroken(entry: Entry, { slips }: Parsed, path: Path): Fields {
  const told = tellSlips(slips, entry, () => path);
  const first = slips.find(({ message }) => message === tab.message);
  if (first) return readTabbed(entry, first, path);
  const inner = insideOf(entry);
  const read = inner && readFields(inner, path);
  return read?.data === undefined ? { data: null, faults: told } : read;
}

/** Read once more with spaces for the tabs; how many each stands for, nobody knows. */
function readTabbed(entry: Entry, first: Slip, path: Path): Fields {
  const spaced = [2, 4, 8].map((width) =>
    entry.text.replace(/^[ \t]+/gm, (indent) => indent.replaceAll('\t', ' '.repeat(width))),
  );
  const sound = spaced.map(parseYaml).find(({ isBroken }) => !isBroken);
  const lines = entry.text.match(/^ *\t\s*\S/gm)?.length ?? 1;
  const message = lines > 1 ? `${first.message} on ${lines} lines` : first.message;
  const told = tellSlips([{ ...first, message }], entry, () => path);
  if (!sound) return { data: null, faults: told };
  const { data, faults } = readSound(entry, sound, path);
  return { data, faults: [...told, ...faults] };
}

function valueOf({ data }: Parsed): unknown {
  return Object.values(data ?? {})[0] as unknown;
}
