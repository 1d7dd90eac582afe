import type { Topic } from '@/lib/archive/newsroom';
import { listPath } from '@/lib/addresses/urls';
import type { Locale } from '@/lib/language/locale';

/** In a footer, which reader modes leave out of the story. */
export function TopicList({ topics, locale }: { topics: Topic[]; locale: Locale }) {
  if (topics.length === 0) return null;
  return (
    <footer>
      <nav
        aria-labelledby="topics"
        className="mt-7 max-w-measure border-t border-rule pt-3.5 print:hidden"
      >
        <h2 id="topics" className="font-sans text-label text-soft">
          {locale.words.story.topics}
        </h2>
        <ul className="mt-1.75 flex flex-wrap gap-x-5 gap-y-1.75 text-small">
          {topics.map((topic) => (
            <li key={topic.id}>
              <a href={listPath('topics', topic.id)} lang={locale.names} className="underline">
                {topic.name}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </footer>
  );
}
