import type { ReactNode } from 'react';

export function PullQuote({ children }: { children: ReactNode }) {
  return (
    <blockquote className="pull-quote blocks border-l-4 border-accent pl-5 text-standfirst font-semibold">
      {children}
    </blockquote>
  );
}
