/** A new story's file: a valid draft with room for what the editor knows. */
import { stringify } from 'yaml';
import { idOf } from '../../lib/addresses/id-of.ts';
import { templateWords } from '../../lib/schema/template-words.ts';

export type Draft = { headline: string; section: string; author: string };

/**
 * @param language of the paper, a tag: German spells its umlauts out
 * @returns an address of small letters, digits and hyphens; empty for a headline in letters of another script
 */
export function slugOf(headline: string, language = 'en'): string {
  const letters = headline.match(/\p{L}/gu) ?? [];
  const latin = headline.match(/\p{Script=Latin}/gu) ?? [];
  if (latin.length * 2 < letters.length) return '';
  const spelled = /^de\b/i.test(language)
    ? headline.normalize('NFC').replace(/[äöü]/gi, (umlaut) => `${umlaut.normalize('NFD')[0]!}e`)
    : headline;
  const plain = idOf(spelled);
  // Whole words, so that an address can be read out.
  return plain.length <= 60 ? plain : plain.slice(0, 61).replace(/-[^-]*$/, '');
}

export function draftText({ headline, section, author }: Draft): string {
  return `---
${stringify({ title: headline }, { lineWidth: 0 }).trim()}
standfirst: ${templateWords.standfirst} # lists, feeds and share cards show it too
section: ${section} # a file under sections
kind: news # news, analysis, opinion, explainer, video or live
topics: [] # files under topics
authors: [${author}] # files under authors
draft: true # take this line out to publish, and write publishedAt
# publishedAt: 2024-02-13T16:00:00-05:00 # in the future: it runs by itself then
# lead:
#   photo:
#     src: gate.jpg # a file under photos, or beside this one
#     alt: ${templateWords.alt}
#     caption: ${templateWords.caption}
#     credit: ${templateWords.credit}
---

${templateWords.body}
`;
}
