import type { ReactNode } from 'react';
import type { Shown } from '@/lib/body/components/components';

/** A post of a social network as the text that it is: nothing of the network is asked. */
export function Post({ url, author, at, day, children }: Shown<'Post'> & { children: ReactNode }) {
  return (
    <blockquote cite={url} className="blocks border-s border-rule ps-5">
      {children}
      <p className="text-small text-soft">
        {`— ${author}, `}
        <a href={url} className="underline">
          {day ? <time dateTime={at}>{day}</time> : new URL(url).hostname}
        </a>
      </p>
    </blockquote>
  );
}
