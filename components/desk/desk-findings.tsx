import type { Problem } from '@/lib/lint/problem';
import { FieldLink } from './field-link';

/** What the lint found: place, what is wrong, how to mend it. Errors first: they stop the build. */
export function Findings({ problems }: { problems: Problem[] }) {
  const errors = problems.filter(({ warning }) => !warning);
  const warnings = problems.filter(({ warning }) => warning);
  return (
    <ul className="mt-3.5 max-w-wide text-small">
      {[...errors, ...warnings].map((problem, i) => (
        <li key={i} className="border-t border-rule py-2.5">
          <Finding {...problem} />
        </li>
      ))}
    </ul>
  );
}

function Finding({ file, line, field, message, mend, warning }: Problem) {
  return (
    <>
      <p className="font-sans text-label break-words text-soft">
        <b className={warning ? 'text-ink' : 'text-accent'}>{warning ? 'Warning' : 'Error'}</b>{' '}
        {file}, line {line}
      </p>{' '}
      <p className="break-words">
        {field && (
          <b>
            <FieldLink field={field} file={file} />{' '}
          </b>
        )}
        {message}.
      </p>{' '}
      <p className="break-words text-soft">Mend: {mend}.</p>
    </>
  );
}

/** How many there are, in words: `1 error, 2 warnings`. */
export function FindingCount({ problems }: { problems: Problem[] }) {
  const warnings = problems.filter(({ warning }) => warning).length;
  const errors = problems.length - warnings;
  if (problems.length === 0) return 'nothing to mend';
  return (
    <>
      {errors > 0 && <b className="text-accent">{counted(errors, 'error')}</b>}
      {errors > 0 && warnings > 0 && ', '}
      {warnings > 0 && counted(warnings, 'warning')}
    </>
  );
}

function counted(count: number, name: string): string {
  return `${count} ${name}${count === 1 ? '' : 's'}`;
}
