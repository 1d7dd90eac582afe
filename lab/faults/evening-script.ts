/** What happens in one evening of live coverage: entries that come, are corrected, and are taken back. */
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { seeded } from '../bench/random.ts';

export type Evening = {
  /** Does the next thing; at the end nothing more. */
  step: () => boolean;
  /** What must be there now, by name; `saved` in milliseconds. */
  standing: Map<string, { title: string; saved: number; corrections: number }>;
  removed: Set<string>;
  corrected: () => number;
};

/** Of five things that happen, one puts right what stands, and each tenth takes something back. */
export function startEvening(folder: string, entries: number, authors: string): Evening {
  const random = seeded(21);
  const standing: Evening['standing'] = new Map();
  const removed = new Set<string>();
  // What is put right later is put right in the past, too.
  const begin = Date.now() - 2 * entries * 1000;
  let [added, steps, corrected] = [0, 0, 0];

  function write(name: string): void {
    const { title, corrections } = standing.get(name)!;
    const at = new Date(begin + Number(name.split('-')[1]) * 1000).toISOString();
    const notes = Array.from({ length: corrections }, (_, i) => {
      const when = new Date(begin + (entries + corrections - i) * 1000).toISOString();
      return `  - { at: ${when}, kind: correction, text: Correction ${corrections - i} of ${name}. }\n`;
    });
    const more = notes.length > 0 ? `corrections:\n${notes.join('')}` : '';
    writeFileSync(
      join(folder, `${name}.mdx`),
      `---\ntitle: ${title}\nat: ${at}\nauthors: [${authors}]\n${more}---\n\nWhat was said in ${name}.\n`,
    );
  }

  return {
    standing,
    removed,
    corrected: () => corrected,
    step: () => {
      if (added === entries) return false;
      steps += 1;
      const name = standing.size > 0 ? random.pick([...standing.keys()]) : '';
      if (name && steps % 10 === 0) {
        rmSync(join(folder, `${name}.mdx`));
        standing.delete(name);
        removed.add(name);
      } else if (name && steps % 5 === 0) {
        standing.get(name)!.corrections += 1;
        corrected += 1;
        write(name);
      } else {
        const next = `evening-${added}`;
        standing.set(next, { title: `Evening entry ${added}`, saved: Date.now(), corrections: 0 });
        added += 1;
        write(next);
      }
      return true;
    },
  };
}
