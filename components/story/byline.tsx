import type { Author } from '@/lib/archive/newsroom';
import { listPath } from '@/lib/addresses/urls';
import type { Locale } from '@/lib/language/locale';
import { inRow } from '@/lib/language/say';
import { Said } from '../said';

/** Each name for itself: two Arabic ones in a row would change places in an English line. */
export function Byline({ authors, locale }: { authors: Author[]; locale: Locale }) {
  const names = inRow(authors, locale).map((part, i) =>
    typeof part === 'string' ? part : <Name key={i} author={part} />,
  );
  return (
    <p className="byline">
      <Said phrase={locale.words.story.by} values={{ authors: names }} />
    </p>
  );
}

function Name({ author: { id, name } }: { author: Author }) {
  return (
    <bdi>
      <a rel="author" href={listPath('authors', id)} className="text-ink underline">
        {name}
      </a>
    </bdi>
  );
}
