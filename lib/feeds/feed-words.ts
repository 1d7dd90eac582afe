import type { Locale } from '../language/locale.ts';
import { directionOfLanguage } from '../language/text-direction.ts';

/** What a person is told who opens a feed; `feed.css` asks for it, which knows no language. */
export function feedWordsCss({ language, words }: Pick<Locale, 'language' | 'words'>): string {
  const text = words.feeds.help.replace(/['\\]/g, String.raw`\$&`);
  return [
    `:root { direction: ${directionOfLanguage(language)}; }`,
    `channel::before, feed::before { content: '${text}'; }`,
    '',
  ].join('\n');
}
