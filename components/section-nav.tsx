import type { Section } from '@/lib/archive/newsroom';
import { searchPath } from '@/lib/search/address';
import { listPath } from '@/lib/addresses/urls';
import type { Words } from '@/lib/language/words/wording';

type SectionNavProps = { sections: Section[]; current: string | undefined; words: Words };

export function SectionNav({ sections, current, words: { frame } }: SectionNavProps) {
  return (
    <nav aria-label={frame.sections} className="border-b border-rule print:hidden">
      <ul className="flex flex-wrap gap-x-4 font-sans text-label sm:gap-x-7">
        {sections.map(({ id, name }) => (
          <li key={id}>
            <a
              href={listPath('sections', id)}
              aria-current={id === current ? 'true' : undefined}
              className="inline-block py-2.5 hover:underline aria-[current]:text-accent"
            >
              {name}
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
