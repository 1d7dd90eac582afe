/** A story as search takes it in. */
export type SearchStory = {
  slug: string;
  /** Of all that its row is made of: another one where the row would be. */
  version: string;
  /** Of what its text is made of, and no more. */
  textVersion: string;
  title: string;
  standfirst: string;
  /** Of the section, the topics, the authors and the place. */
  names: string[];
  /** One paragraph a line. */
  text: string;
  section: string;
  topics: string[];
  authors: string[];
  draft?: boolean | undefined;
  publishedAt?: string | undefined;
  withdrawn?: { at: string } | undefined;
  /** Of publication in the newsroom's zone: `2024-02-13`; empty where there is none. */
  day: string;
};

/** Of publication; a draft stands before all others, as in every list. */
export function instantOf({ draft, publishedAt }: SearchStory): number {
  return draft || !publishedAt ? Number.MAX_VALUE : Date.parse(publishedAt);
}
