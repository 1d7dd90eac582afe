/**
 * A story's text → Markdown tree with the newsroom's own nodes, and every fault in it. Nothing is ever
 * evaluated: code is a fault, and attributes hold literals only.
 */
import type { Root } from 'mdast';
import { limitFault, tooDeep, tooDeepFault } from './body-limits.ts';
import { conflictFaults } from './conflict-marks.ts';
import { convertAll } from './convert.ts';
import { droppedFaults } from './dropped-text.ts';
import type { BodyFault, BodyFindings } from './findings.ts';
import { markHeadings } from './headings.ts';
import { parseMarkdown } from './markdown-parsers.ts';
import { pairTags } from './pair-tags.ts';
import { unreadFaults } from './unread-text.ts';

export function parseBody(text: string): { root: Root } & BodyFindings {
  const refused = (fault: BodyFault) => ({
    root: { type: 'root' as const, children: [] },
    faults: [fault],
    pictures: [],
  });
  const beyond = limitFault(text);
  if (beyond) return refused(beyond);
  try {
    const root = parseMarkdown(text);
    const faults = [
      ...conflictFaults(root, text),
      ...unreadFaults(root, text),
      ...droppedFaults(root),
    ];
    pairTags(root);
    const deep = tooDeepFault(root);
    if (deep) return refused(deep);
    const found: BodyFindings = { faults, pictures: [] };
    root.children = convertAll(root.children, found, text);
    faults.push(...markHeadings(root));
    return { root, pictures: found.pictures, faults: once(faults) };
  } catch (error) {
    // The parser goes one call deeper for each level.
    if (error instanceof RangeError) return refused(tooDeep());
    throw error;
  }
}

/** The same thing wrong several times in a line is mended once. */
function once(faults: BodyFault[]): BodyFault[] {
  const known = new Set<string>();
  return faults.filter(({ line, message }) => {
    const key = `${line} ${message}`;
    return !known.has(key) && known.add(key);
  });
}
