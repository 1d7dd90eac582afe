import { Fragment } from 'react';
import type { Author } from '@/lib/archive/newsroom';
import { listPath } from '@/lib/addresses/urls';

/** Each name for itself: two Arabic ones in a row would change places in an English line. */
export function Byline({ authors }: { authors: Author[] }) {
  return (
    <p className="byline">
      By{' '}
      {authors.map((author, i) => (
        <Fragment key={author.id}>
          {i > 0 && (i === authors.length - 1 ? ' and ' : ', ')}
          <bdi>
            <a rel="author" href={listPath('authors', author.id)} className="text-ink underline">
              {author.name}
            </a>
          </bdi>
        </Fragment>
      ))}
    </p>
  );
}
