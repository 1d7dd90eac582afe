import type { ReactNode } from 'react';

/** A note and not an `aside` element: reader modes drop those, words and all. */
export function Aside({ children }: { children: ReactNode }) {
  return (
    <div role="note" className="blocks border-y border-ink py-3.5 text-small">
      {children}
    </div>
  );
}
