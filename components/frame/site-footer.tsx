import type { Paper } from '@/lib/archive/newsroom';
import { correctionsPath, listPath, pagePath } from '@/lib/addresses/urls';
import { Imprint } from './imprint';

export function SiteFooter({ paper }: { paper: Paper }) {
  const { site, pages, languages } = paper;
  const { frame } = site.words;
  const links = site.footer ?? pages.map(({ id, title }) => ({ label: title, link: pagePath(id) }));
  return (
    <footer className="border-t-2 border-ink pt-3.5 pb-10 text-small text-soft print:pb-0">
      <nav aria-label={frame.about} className="print:hidden">
        <ul className="flex flex-wrap gap-x-7 font-sans text-label">
          {links.map(({ label, link }) => (
            <li key={link}>
              <a href={link} lang={site.names} className="inline-block py-1.75 hover:underline">
                {label}
              </a>
            </li>
          ))}
          {languages.map(({ id, tag, name }) => (
            <li key={id}>
              <a
                href={listPath('languages', id)}
                hrefLang={tag}
                lang={tag}
                className="inline-block py-1.75 hover:underline"
              >
                {name}
              </a>
            </li>
          ))}
          {!site.footer && (
            <li>
              <a href={correctionsPath} className="inline-block py-1.75 hover:underline">
                {frame.corrections}
              </a>
            </li>
          )}
        </ul>
      </nav>
      <Imprint site={site} />
      {site.notice && (
        <small lang={site.names} className="mt-3.5 block max-w-[48rem] text-small">
          {site.notice}
        </small>
      )}
    </footer>
  );
}
