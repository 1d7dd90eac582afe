import type { ReactNode } from 'react';

export function Aside({ children }: { children: ReactNode }) {
  return <aside className="blocks border-y border-ink py-3.5 text-small">{children}</aside>;
}
