import type { ReactNode } from 'react';

type FrontSectionProps = {
  id: string;
  /** Where it stands beside others. */
  place: string;
  /** At the head of the page nothing parts it from what is above. */
  isHead: boolean;
  title?: ReactNode;
  /** At the head of the page, for who cannot see that what stands here leads it; below it needs none. */
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
  if (!title && !isHead) {
    return <div className={`mt-10 border-t border-rule pt-5 ${place}`}>{children}</div>;
  }
  const rule = isHead ? '' : 'mt-14 border-t-2 border-ink pt-3.5';
  return (
    <section aria-labelledby={id} className={`${rule} ${isRiver ? river : ''} ${place}`}>
      <h2 id={id} className={title ? 'text-standfirst' : 'sr-only'}>
        {title ?? hiddenTitle}
      </h2>
      {intro && <p className="mt-1.75 max-w-measure text-soft">{intro}</p>}
      {title ? <div className={`mt-5 ${isRiver ? 'lg:mt-0' : ''}`}>{children}</div> : children}
    </section>
  );
}
