import type { Paper } from '@/lib/archive/newsroom';
import { correctionsPath, pagePath } from '@/lib/addresses/urls';
import { Imprint } from './imprint';

export function SiteFooter({ paper: { site, pages } }: { paper: Paper }) {
  const all = [
    ...pages.map(({ id, title }) => ({ label: title, link: pagePath(id) })),
    { label: 'Corrections', link: correctionsPath },
  ];
  return (
    <footer className="border-t-2 border-ink pt-3.5 pb-10 text-small text-soft">
      <nav aria-label="About this paper" className="print:hidden">
        <ul className="flex flex-wrap gap-x-7 font-sans text-label">
          {(site.footer ?? all).map(({ label, link }) => (
            <li key={link}>
              <a href={link} className="inline-block py-1.75 hover:underline">
                {label}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <Imprint publisher={site.publisher} />
      {site.notice && (
        <small className="mt-3.5 block max-w-[48rem] text-small">{site.notice}</small>
      )}
    </footer>
  );
}
