import type { Paper } from '@/lib/archive/newsroom';
import { correctionsPath, pagePath } from '@/lib/addresses/urls';

export function SiteFooter({ paper: { site, pages } }: { paper: Paper }) {
  const { frame } = site.words;
  return (
    <footer className="border-t-2 border-ink pt-3.5 pb-10 text-small text-soft">
      <nav aria-label={frame.about} className="print:hidden">
        <ul className="flex flex-wrap gap-x-7 font-sans text-label">
          {pages.map(({ id, title }) => (
            <li key={id}>
              <a href={pagePath(id)} className="inline-block py-1.75 hover:underline">
                {title}
              </a>
            </li>
          ))}
          <li>
            <a href={correctionsPath} className="inline-block py-1.75 hover:underline">
              {frame.corrections}
            </a>
          </li>
        </ul>
      </nav>
      {site.notice && (
        <small className="mt-3.5 block max-w-[48rem] text-small">{site.notice}</small>
      )}
    </footer>
  );
}
