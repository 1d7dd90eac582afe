import type { LinkFields } from '@/lib/schema/paper';
import { searchPath } from '@/lib/search/address';

type SectionNavProps = {
  links: LinkFields[];
  /** The address of the section this page belongs to. */
  current: string | undefined;
};

export function SectionNav({ links, current }: SectionNavProps) {
  return (
    <nav aria-label="Sections and search" className="border-b border-rule print:hidden">
      <ul className="flex flex-wrap gap-x-4 font-sans text-label sm:gap-x-7">
        {links.map(({ label, link }) => (
          <li key={link}>
            <a
              href={link}
              aria-current={link === current ? 'true' : undefined}
              className="inline-block py-2.5 hover:underline aria-[current]:text-accent"
            >
              {label}
            </a>
          </li>
        ))}
        <li className="ml-auto">
          <a href={searchPath} className="inline-block py-2.5 hover:underline">
            Search
          </a>
        </li>
      </ul>
    </nav>
  );
}
