import type { Author } from '@/lib/newsroom';
import { listPath } from '@/lib/urls';

export function Byline({ authors }: { authors: Author[] }) {
  return (
    <p className="byline">
      By{' '}
      {authors.map((author, i) => (
        <span key={author.id}>
          {i > 0 && (i === authors.length - 1 ? ' and ' : ', ')}
          <a rel="author" href={listPath('authors', author.id)} className="text-ink underline">
            {author.name}
          </a>
        </span>
      ))}
    </p>
  );
}
