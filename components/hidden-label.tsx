/** A word that only a screen reader says, with the space that parts it from what follows. */
export function HiddenLabel({ children }: { children: string }) {
  return <span className="sr-only">{children} </span>;
}
