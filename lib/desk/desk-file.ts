/** What the content step writes for the desk. Never written for a production edition. */
import type { Problem } from '../lint/problem.ts';
import type { Visible } from '../archive/visibility.ts';

/** In the edition's data folder. */
export const deskFileName = 'desk.json';

export type DeskFile = {
  /** When the content was checked and compared. */
  checkedAt: string;
  /** Every finding of the lint, by place. */
  problems: Problem[];
  comparison: Comparison;
};

/** The content folder as it lies, against the branch that is published. */
export type Comparison = { kind: 'none'; reason: string } | Compared;

export type Compared = {
  kind: 'compared';
  base: Base;
  /** Every file that differs, by its path from the repository's root. */
  files: Record<string, FileChange>;
  /** Each story whose file differs, by its slug, as the base has it. */
  before: Record<string, BaseStory>;
};

export type Base = {
  /** The branch, as git calls it: `origin/main`. */
  branch: string;
  /** The first signs of the commit's name. */
  commit: string;
  /** When it was committed. */
  at: string;
  /** Whether it is where this branch left the other; false where only the other's tip is known. */
  isFork: boolean;
};

export type FileChange = 'new' | 'changed' | 'removed';

export type BaseStory = Visible & { file: string; title: string };
