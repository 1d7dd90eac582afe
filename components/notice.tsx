import type { ReactNode } from 'react';
import type { Words } from '@/lib/language/words/wording';

type NoticeProps = { title: string; text: string; words: Words; children?: ReactNode };

/** A page that has only to say why there is no other. */
export function Notice({ title, text, words, children }: NoticeProps) {
  return (
    <>
      <h1 className="text-title">{title}</h1>
      <p className="mt-3.5 max-w-[40rem] text-standfirst text-soft">{text}</p>
      {children}
      <p className="mt-7">
        <a href="/" className="text-accent underline">
          {words.frame.toFront}
        </a>
      </p>
    </>
  );
}
