import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** A story of ours as any system can take it. */
export type PlainStory = {
  title: string;
  standfirst: string;
  publishedAt: string;
  photo: { src: string; alt: string };
  /** Markdown, its links to other stories as the peers' addresses are. */
  body: string;
};

export function readPlainStory(file: string): PlainStory {
  const [, fields = '', body = ''] =
    /^---\n(.*?)\n---\n\n(.*)$/s.exec(readFileSync(file, 'utf8')) ?? [];
  const { lead, ...rest } = parse(fields) as Omit<PlainStory, 'photo' | 'body'> & {
    lead: Pick<PlainStory, 'photo'>;
  };
  return { ...rest, ...lead, body: body.replace(/\]\(\/articles\/([\w-]+)\)/g, '](/blog/$1/)') };
}
