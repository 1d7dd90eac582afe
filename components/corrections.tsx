import { correctionLabels } from '@/lib/language/correction-label';
import type { Correction } from '@/lib/archive/newsroom';
import type { Zone } from '@/lib/language/dates';
import { InlineMarkdown } from './inline-markdown';
import { Instant } from './instant';

type CorrectionsProps = { corrections: Correction[]; zone: Zone };

export function Corrections({ corrections, zone }: CorrectionsProps) {
  if (corrections.length === 0) return null;
  return (
    <section
      aria-labelledby="corrections"
      className="mt-14 max-w-measure border-t border-ink pt-3.5"
    >
      <h2 id="corrections" className="text-small">
        Corrections and updates
      </h2>
      {corrections.map((correction) => (
        <CorrectionNote key={correction.at + correction.text} correction={correction} zone={zone} />
      ))}
    </section>
  );
}

type CorrectionNoteProps = { correction: Correction; zone: Zone };

export function CorrectionNote({ correction: { at, kind, text }, zone }: CorrectionNoteProps) {
  return (
    <p className="mt-1.75 text-small [&_a]:underline">
      <b>{correctionLabels[kind]}</b>, <Instant at={at} zone={zone} />:{' '}
      <InlineMarkdown text={text} />
    </p>
  );
}
