import type { ComparedLine } from '../archive/story-version.ts';

/** `A [-grey-] {+green+} coat`, a line each; `…` for what stayed. */
export function toldChanges(changes: (ComparedLine | undefined)[]): string[] {
  return changes.map((line) =>
    line
      ? line.parts
          .map(({ change, text }) =>
            change === 'same' ? text : change === 'added' ? `{+${text}+}` : `[-${text}-]`,
          )
          .join('')
      : '…',
  );
}
