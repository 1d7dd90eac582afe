import type { Words } from '../language/words/wording.ts';
import { say } from '../language/say.ts';
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

type OfKind = Pick<Article, 'kind' | 'live'>;

/** The type of work; of live coverage, whether it goes on. */
export function kindLabel({ kind, live }: OfKind, { kinds, live: words }: Words): string {
  return live?.closedAt ? words.over : kinds[kind];
}

/** The same in lists, where news is what one expects. */
export function listKindLabel(article: OfKind, words: Words): string | undefined {
  return article.kind === 'news' ? undefined : kindLabel(article, words);
}
