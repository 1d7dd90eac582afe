import type { Corrected } from '@/lib/archive/newsroom';
import type { Locale } from '@/lib/language/locale';
import { articlePath, entryPath } from '@/lib/addresses/urls';
import { CorrectionNote } from './story/corrections';

type CorrectionsPageProps = {
  title: string;
  description: string;
  corrected: Corrected[];
  locale: Locale;
};

export function CorrectionsPage({ title, description, corrected, locale }: CorrectionsPageProps) {
  return (
    <>
      <h1 className="text-title">{title}</h1>
      <p className="mt-3.5 max-w-[40rem] text-standfirst text-soft">{description}</p>
      <ul className="mt-10 max-w-measure">
        {corrected.map(({ article, entry, correction }) => (
          <li
            key={(entry?.id ?? article.slug) + correction.at + correction.text}
            className="border-t border-rule py-3.5"
          >
            <h2 className="text-teaser">
              <a
                href={entry ? entryPath(entry.id) : articlePath(article.slug)}
                className="hover:underline"
              >
                {(entry ?? article).title}
              </a>
            </h2>
            <CorrectionNote correction={correction} locale={locale} />
          </li>
        ))}
      </ul>
      {corrected.length === 0 && <p>{locale.words.corrections.none}</p>}
    </>
  );
}
