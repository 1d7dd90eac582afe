import type { ReactNode } from 'react';
import type { Paper } from '@/lib/archive/newsroom';
import { directionOfLanguage } from '@/lib/language/text-direction';
import { Masthead } from './masthead';
import { PreviewNote } from './preview-note';
import { SiteFooter } from './site-footer';

type FrameProps = {
  paper: Paper;
  /** The id of the section this page belongs to. */
  section?: string;
  /** On the front page alone: the instant of the edition's newest story, and its large nameplate. */
  front?: { newest: string | undefined };
  /** On a story's page: which. */
  slug?: string;
  children: ReactNode;
};

/** What every page prints around its own matter. */
export function Frame({ paper, section, front, slug, children }: FrameProps) {
  const { words, language, names } = paper.site;
  // On a page in another language than the paper's; the finished document says it as a whole.
  const own = names && { lang: language, dir: directionOfLanguage(language) };
  return (
    <>
      <a
        href="#main"
        className="sr-only bg-paper px-3.5 py-1.75 underline focus:not-sr-only focus:absolute focus:z-10"
      >
        {words.frame.skip}
      </a>
      {paper.siteEnv !== 'production' && (
        <PreviewNote siteEnv={paper.siteEnv} slug={slug} words={words} />
      )}
      <div {...own} className="mx-auto max-w-page px-5 sm:px-8">
        <Masthead paper={paper} section={section} front={front} />
        <main id="main" className="pt-7 pb-14 lg:pt-10 print:pb-7">
          {children}
        </main>
        <SiteFooter paper={paper} />
      </div>
    </>
  );
}
