import type { State } from './visibility.ts';

/** What a preview says of a story that readers cannot see. */
export const stateLabels: Record<State, string | undefined> = {
  draft: 'Draft',
  scheduled: 'Scheduled',
  published: undefined,
  withdrawn: 'Withdrawn',
};
