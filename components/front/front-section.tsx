import type { ReactNode } from 'react';

type FrontSectionProps = {
  id: string;
  /** Where it stands beside others. */
  place: string;
  /** At the head of the page nothing parts it from what is above. */
  isHead: boolean;
  title?: ReactNode;
  /** For who cannot see that what stands here leads the page. */
  hiddenTitle?: string;
  intro?: string | undefined;
  /** Whether the heading stands in a column of its own on a wide screen. */
  isRiver?: boolean;
  children: ReactNode;
};

const river = 'lg:grid lg:grid-cols-[13rem_minmax(0,1fr)] lg:gap-x-10';

/** A block of a front with its heading, which a rule parts from what stands above it. */
export function FrontSection({
  id,
  place,
  isHead,
  title,
  hiddenTitle,
  intro,
  isRiver = false,
  children,
}: FrontSectionProps) {
  const rule = hiddenTitle
    ? 'mt-10 border-t border-rule pt-5'
    : 'mt-14 border-t-2 border-ink pt-3.5';
  return (
    <section
      aria-labelledby={id}
      className={`${isHead ? '' : rule} ${isRiver ? river : ''} ${place}`}
    >
      <h2 id={id} className={hiddenTitle ? 'sr-only' : 'text-standfirst'}>
        {hiddenTitle ?? title}
      </h2>
      {intro && <p className="mt-1.75 max-w-measure text-soft">{intro}</p>}
      {hiddenTitle ? (
        children
      ) : (
        <div className={`mt-5 ${isRiver ? 'lg:mt-0' : ''}`}>{children}</div>
      )}
    </section>
  );
}
