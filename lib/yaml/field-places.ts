/** Where the fields of a YAML text stand and how they are written, also where not all can be read. */
import { isScalar } from 'yaml';
import { entriesOf, insideOf, type Block, type Entry } from './entries.ts';
import { parseYaml, type Parsed } from './parse-yaml.ts';
import { linesOf, stepTo, type Path } from './places.ts';

export type FieldPlaces = {
  /** The line of a field; of its group where the field itself is missing. */
  lineOf: (path: Path) => number;
  /** A value as it is typed, without its quotes; undefined where it is none or cannot be read. */
  writtenAt: (path: Path) => string | undefined;
};

/** Parses on the first question: a file without fault is never asked. */
export function placesIn(block: Block): FieldPlaces {
  let places: Places | undefined;
  const found = () => (places ??= findPlaces(block));
  return {
    lineOf: (path) => found().lineOf(path) ?? block.line,
    writtenAt: (path) => found().writtenAt(path),
  };
}

type Places = {
  lineOf: (path: Path) => number | undefined;
  writtenAt: (path: Path) => string | undefined;
};

function findPlaces(block: Block): Places {
  const parsed = parseYaml(block.text);
  return parsed.isBroken ? placesInEntries(entriesOf(block)) : placesInSound(parsed, block);
}

function placesInSound({ document }: Parsed, { text, line }: Block): Places {
  const lineAt = linesOf(text, line);
  return {
    lineOf: (path) => {
      const { at } = stepTo(document, path);
      return at === undefined ? undefined : lineAt(at);
    },
    writtenAt: (path) => {
      const { value } = stepTo(document, path);
      return isScalar(value) ? value.source : undefined;
    },
  };
}

function placesInEntries(entries: Entry[]): Places {
  const known = new Map<PropertyKey | undefined, Places>();
  const placesOf = ([key]: Path) => {
    const entry = entries.find((entry) => entry.key === key);
    if (entry && !known.has(key)) known.set(key, placesInEntry(entry));
    return known.get(key);
  };
  return {
    lineOf: (path) => placesOf(path)?.lineOf(path),
    writtenAt: (path) => placesOf(path)?.writtenAt(path),
  };
}

function placesInEntry(entry: Entry): Places {
  const { key, line } = entry;
  const parsed = parseYaml(entry.text);
  const inside = parsed.isBroken ? insideOf(entry) : undefined;
  if (parsed.isBroken && !inside) return { lineOf: () => line, writtenAt: () => undefined };
  const places = inside ? findPlaces(inside) : placesInSound(parsed, entry);
  // The text of an entry begins with its own name, or is a list of one.
  const name = typeof key === 'number' ? 0 : (key ?? '');
  const pathIn = ([, ...rest]: Path) => (inside ? rest : [name, ...rest]);
  return {
    lineOf: (path) => (path.length > 1 ? (places.lineOf(pathIn(path)) ?? line) : line),
    writtenAt: (path) => places.writtenAt(pathIn(path)),
  };
}
