/** What Markdown reads and then prints nowhere: notes and addresses without use, cells beyond a table's edge. */
import type { Nodes, Root, TableRow } from 'mdast';
import { lineOf, type BodyFault } from './findings.ts';

type Labelled = { label: string; identifier: string; node: Nodes };

type Seen = {
  notes: Labelled[];
  addresses: Labelled[];
  /** The notes that a note refers to, by its own name; by '' those that the text itself does. */
  noteUses: Map<string, string[]>;
  addressUses: Set<string>;
  faults: BodyFault[];
};

export function droppedFaults(root: Root): BodyFault[] {
  const seen: Seen = {
    notes: [],
    addresses: [],
    noteUses: new Map(),
    addressUses: new Set(),
    faults: [],
  };
  look(root, '', seen);
  const printed = notesFrom('', seen.noteUses, new Set());
  return [
    ...seen.faults,
    ...unused(seen.notes, printed, (name) => ({
      message: `${name} is a note that nothing in the text refers to, so no reader sees it`,
      mend: `write ${name} where it belongs, or take the note out`,
    })),
    ...unused(seen.addresses, seen.addressUses, (name) => ({
      message: `${name} is an address that no link uses, so no reader sees it`,
      mend: `write [words]${name} where it belongs, or take the line out`,
    })),
  ];
}

/** @param note that the node stands in */
function look(node: Nodes, note: string, seen: Seen): void {
  let inside = note;
  switch (node.type) {
    case 'footnoteDefinition':
      inside = node.identifier;
      seen.notes.push({ label: `[^${node.label ?? ''}]`, identifier: inside, node });
      break;
    case 'definition':
      seen.addresses.push({ label: `[${node.label ?? ''}]`, identifier: node.identifier, node });
      break;
    case 'footnoteReference':
      seen.noteUses.set(note, [...(seen.noteUses.get(note) ?? []), node.identifier]);
      break;
    case 'linkReference':
    case 'imageReference':
      seen.addressUses.add(node.identifier);
      break;
    case 'table':
      seen.faults.push(...extraCells(node.children));
      break;
  }
  if ('children' in node) for (const child of node.children) look(child, inside, seen);
}

/** A note may refer to another, which is printed then too. */
function notesFrom(note: string, uses: Seen['noteUses'], known: Set<string>): Set<string> {
  for (const used of uses.get(note) ?? []) {
    if (known.has(used)) continue;
    known.add(used);
    notesFrom(used, uses, known);
  }
  return known;
}

function unused(
  all: Labelled[],
  used: Set<string>,
  tell: (name: string) => Pick<BodyFault, 'message' | 'mend'>,
): BodyFault[] {
  const known = new Set<string>();
  return all.flatMap(({ label, identifier, node }) => {
    const line = lineOf(node);
    if (known.has(identifier)) {
      const message = `${label} stands for something already, so what it says here reaches no reader`;
      return { line, message, mend: 'give one of the two another name' };
    }
    known.add(identifier);
    return used.has(identifier) ? [] : { line, ...tell(label) };
  });
}

function extraCells([head, ...rows]: TableRow[]): BodyFault[] {
  const columns = head?.children.length ?? 0;
  return rows.flatMap((row) => {
    const extra = row.children.slice(columns).find(({ children }) => children.length > 0);
    if (!extra) return [];
    const message = `a row of the table has more cells than its first row, and what is beyond ${columns} reaches no reader`;
    return { line: lineOf(extra), message, mend: 'add a column, or write \\| for a plain |' };
  });
}
