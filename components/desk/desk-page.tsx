import type { ReactNode } from 'react';
import { writePath } from '@/lib/write/write-paths';
import type { Locale } from '@/lib/language/locale';
import type { Desk } from '@/lib/desk/arrange-desk';
import type { DeskFile } from '@/lib/desk/desk-file';
import { groupRows, type DeskPage as Page } from '@/lib/desk/desk-pages';
import type { DeskFront } from '@/lib/desk/desk-fronts';
import {
  deskCaptionsPath,
  deskGapsPath,
  deskListPath,
  deskRightsPath,
} from '@/lib/desk/desk-paths';
import { countGaps } from '@/lib/desk/gaps';
import { countRights, type RightsRow } from '@/lib/desk/rights';
import { standings } from '@/lib/desk/standing';
import { FindingCount, Findings } from './desk-findings';
import { DeskFronts } from './desk-fronts';
import { DeskPager } from './desk-pager';
import { DeskRow } from './desk-row';
import { Instant } from '../instant';

type DeskPageProps = {
  desk: Desk;
  page: Page;
  checked: DeskFile;
  rights: RightsRow[];
  /** How many are left to write. */
  captions: number;
  fronts: DeskFront[];
  locale: Locale;
};

/** The list of the desk; what is true of the whole paper stands on its first page. */
export function DeskPage(props: DeskPageProps) {
  const { page, checked, fronts, locale } = props;
  return (
    <>
      <h1 className="text-lead">The desk</h1>
      <p className="mt-3.5">
        <a href={writePath} className="underline">
          Write in the browser
        </a>
      </p>
      <ComparedWith checked={checked} locale={locale} />
      {page.page === 1 && <Overview {...props} />}
      {page.page === 1 && <DeskFronts fronts={fronts} locale={locale} />}
      {page.groups.map(({ standing, rows }) => (
        <section key={standing} aria-labelledby={standing} className="mt-10 max-w-wide">
          <h2 id={standing} className="text-standfirst">
            {standings[standing].title}
          </h2>
          <p className="text-small text-soft">{standings[standing].help}</p>
          <ul className="mt-3.5">
            {rows.map((row) => (
              <DeskRow key={row.slug} row={row} locale={locale} />
            ))}
          </ul>
        </section>
      ))}
      <DeskPager {...page} pathOf={deskListPath} />
    </>
  );
}

function ComparedWith({ checked, locale }: { checked: DeskFile; locale: Locale }) {
  const { comparison, checkedAt } = checked;
  return (
    <p className="mt-3.5 max-w-wide text-small text-soft">
      {comparison.kind === 'none' ? (
        `Not compared with the published edition, since ${comparison.reason}: only dates and marks tell what readers cannot see.`
      ) : (
        <>
          Compared with {comparison.base.branch}
          {comparison.base.isFork
            ? ' as this branch last had it'
            : ' as it is; this checkout does not reach back to where they parted, so what came there since is told as missing here'}
          : commit {comparison.base.commit} of <Instant at={comparison.base.at} locale={locale} />.
        </>
      )}{' '}
      Checked <Instant at={checkedAt} locale={locale} />.
    </p>
  );
}

function Overview({ desk, checked, rights, captions }: DeskPageProps) {
  const { rows, otherProblems, otherChanges } = desk;
  const errors = checked.problems.filter(({ warning }) => !warning);
  const warnings = otherProblems.filter(({ warning }) => warning);
  const gaps = countGaps(checked.problems);
  return (
    <>
      <ul className="mt-3.5 flex flex-wrap gap-x-5 font-sans text-label">
        {groupRows(rows).map(({ standing, rows: { length } }) => (
          <li key={standing}>
            {standings[standing].title}: {length}
          </li>
        ))}
        <li>
          Findings: <FindingCount problems={checked.problems} />
        </li>
        {gaps && (
          <li>
            <a href={deskGapsPath(1)} className="underline">
              Gaps in older stories: {gaps}
            </a>
          </li>
        )}
        {captions > 0 && (
          <li>
            <a href={deskCaptionsPath(1)} className="underline">
              Captions left to write: {captions}
            </a>
          </li>
        )}
        {rights.length > 0 && (
          <li>
            <a href={deskRightsPath(1)} className="underline">
              Rights that end: {countRights(rights)}
            </a>
          </li>
        )}
      </ul>
      {errors.length > 0 && (
        <section aria-labelledby="errors" className="mt-10">
          <h2 id="errors" className="text-standfirst">
            Errors
          </h2>
          <p className="text-small text-soft">
            While there are any, nothing is built: the stories below are as they last were without.
          </p>
          <Findings problems={errors} />
        </section>
      )}
      {warnings.length > 0 && (
        <Folded title={<>Beside the stories: {<FindingCount problems={warnings} />}</>}>
          <Findings problems={warnings} />
        </Folded>
      )}
      {otherChanges.length > 0 && (
        <Folded title={`Other files that differ: ${otherChanges.length}`}>
          <ul className="mt-3.5 text-small">
            {otherChanges.map(({ file, change }) => (
              <li key={file} className="break-words">
                {file} <span className="text-soft">({change})</span>
              </li>
            ))}
          </ul>
        </Folded>
      )}
    </>
  );
}

function Folded({ title, children }: { title: ReactNode; children: ReactNode }) {
  return (
    <details className="mt-5 max-w-wide">
      <summary className="font-sans text-label">{title}</summary>
      {children}
    </details>
  );
}
