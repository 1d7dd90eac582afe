import type { ReactNode } from 'react';

export function PullQuote({ children }: { children: ReactNode }) {
  return (
    <blockquote className="pull-quote blocks border-s-4 border-accent ps-5 text-standfirst font-semibold">
      {children}
    </blockquote>
  );
}
