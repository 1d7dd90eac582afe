import type { Words } from '../language/words/wording.ts';
import { say } from '../language/say.ts';
import type { StoryKind } from '../schema/choices.ts';
import type { Article } from './newsroom.ts';
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

/** Who paid for it, which readers are told before the headline wherever it stands. */
export function sponsorLabel({ sponsor }: Pick<Article, 'sponsor'>, { story }: Words) {
  return sponsor && say(story.sponsored, { sponsor: sponsor.name });
}

/** The type of work, in lists, where news is what one expects. */
export function listKindLabel(kind: StoryKind, { kinds }: Words): string | undefined {
  return kind === 'news' ? undefined : kinds[kind];
}
