import type { Correction } from '@/lib/archive/newsroom';
import type { Locale } from '@/lib/language/locale';
import { InlineMarkdown } from '../inline-markdown';
import { Instant } from '../instant';
import { Said } from '../said';

type CorrectionsProps = { corrections: Correction[]; locale: Locale };

export function Corrections({ corrections, locale }: CorrectionsProps) {
  if (corrections.length === 0) return null;
  return (
    <section
      aria-labelledby="corrections"
      className="mt-14 max-w-measure border-t border-ink pt-3.5"
    >
      <h2 id="corrections" className="text-small">
        {locale.words.story.corrections}
      </h2>
      {corrections.map((correction) => (
        <CorrectionNote
          key={correction.at + correction.text}
          correction={correction}
          locale={locale}
        />
      ))}
    </section>
  );
}

type CorrectionNoteProps = { correction: Correction; locale: Locale };

export function CorrectionNote({
  correction: { at, kind, text, change },
  locale,
}: CorrectionNoteProps) {
  const { story, corrections, history } = locale.words;
  return (
    <p className="mt-1.75 text-small [&_a]:underline">
      <Said
        phrase={story.correction}
        values={{
          kind: <b>{corrections[kind]}</b>,
          at: <Instant at={at} locale={locale} />,
          text: <InlineMarkdown text={text} />,
        }}
      />
      {change && (
        <>
          {' '}
          <a href={change}>{history.change}</a>
        </>
      )}
    </p>
  );
}
