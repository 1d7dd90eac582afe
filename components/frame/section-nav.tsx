import type { LinkFields } from '@/lib/schema/paper';
import { searchPath } from '@/lib/search/address';
import type { Locale } from '@/lib/language/locale';

type SectionNavProps = {
  links: LinkFields[];
  /** The address of the section this page belongs to. */
  current: string | undefined;
  locale: Locale;
};

export function SectionNav({ links, current, locale }: SectionNavProps) {
  const { frame } = locale.words;
  return (
    <nav aria-label={frame.sections} className="border-b border-rule print:hidden">
      <ul className="flex flex-wrap gap-x-4 font-sans text-label sm:gap-x-7">
        {links.map(({ label, link }) => (
          <li key={link}>
            <a
              href={link}
              lang={locale.names}
              aria-current={link === current ? 'true' : undefined}
              className="inline-block py-2.5 hover:underline aria-[current]:text-accent"
            >
              {label}
            </a>
          </li>
        ))}
        <li className="ms-auto">
          <a href={searchPath} className="inline-block py-2.5 hover:underline">
            {frame.search}
          </a>
        </li>
      </ul>
    </nav>
  );
}
