import type { Words } from '../language/words/wording.ts';
import type { StoryKind } from '../schema/choices.ts';
import type { State } from './visibility.ts';

/** What a preview says of a story that readers cannot see. */
export function stateLabel(state: State, { preview, withdrawn }: Words): string | undefined {
  const labels: Record<State, string | undefined> = {
    draft: preview.draft,
    scheduled: preview.scheduled,
    published: undefined,
    withdrawn: withdrawn.name,
  };
  return labels[state];
}

/** The type of work, in lists, where news is what one expects. */
export function listKindLabel(kind: StoryKind, { kinds }: Words): string | undefined {
  return kind === 'news' ? undefined : kinds[kind];
}
