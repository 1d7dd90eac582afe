import type { ReactNode } from 'react';
import { deskPath } from '@/lib/desk/desk-paths';
import type { RowsPage } from '@/lib/desk/desk-pages';
import { DeskPager } from './desk-pager';

type DeskRowsProps<Row> = {
  title: string;
  /** What the rows are, in a sentence or two. */
  about: string;
  page: RowsPage<Row>;
  pathOf: (page: number) => string;
  rowOf: (row: Row) => ReactNode;
};

/** A list that the desk leads to, a page of it. */
export function DeskRows<Row>({ title, about, page, pathOf, rowOf }: DeskRowsProps<Row>) {
  return (
    <>
      <h1 className="text-lead">{title}</h1>
      <p className="mt-3.5 max-w-wide text-small text-soft">
        {about}{' '}
        <a href={deskPath} className="underline">
          Back to the desk
        </a>
      </p>
      <ul className="mt-3.5 max-w-wide">
        {page.rows.map((row, i) => (
          <li key={i} className="border-t border-rule py-3.5">
            {rowOf(row)}
          </li>
        ))}
      </ul>
      <DeskPager {...page} pathOf={pathOf} />
    </>
  );
}
