/** One story as a newsroom would write it: front matter, then some 700 words with headings and links. */
import { stringify } from 'yaml';
import { heading, paragraph, sentence, thing } from './sentences.ts';
import type { Random } from './random.ts';

export type Desk = { sections: string[]; topics: string[]; authors: string[] };
export type Shot = { src: string; alt: string; caption: string; credit: string };

export type StoryPlan = Desk & {
  publishedAt: string;
  photo: Shot;
  /** Slugs that the text may link to. */
  others: string[];
};

const words = (text: string) => text.split(/\s+/).length;

export function writeStory(random: Random, title: string, plan: StoryPlan): string {
  const { pick, picks, whole, next } = random;
  const front = {
    title,
    standfirst: `${sentence(random)} ${sentence(random)}`,
    section: pick(plan.sections),
    kind: next() < 0.8 ? 'news' : pick(['analysis', 'explainer', 'opinion']),
    topics: picks(plan.topics, whole(1, 4)),
    authors: picks(plan.authors, next() < 0.8 ? 1 : 2),
    dateline: pick(['CARROW', 'EASTMERE', 'PORT ALDER', 'WESTHAVEN']),
    publishedAt: plan.publishedAt,
    lead: { photo: plan.photo },
    ...(next() < 0.2 && { related: picks(plan.others, 2) }),
  };
  return `---\n${stringify(front, { lineWidth: 0 })}---\n\n${writeBody(random, plan.others)}`;
}

function writeBody(random: Random, others: string[]): string {
  const { pick, next, picks } = random;
  const blocks = [paragraph(random)];
  let length = 0;
  let links = 3;
  while (length < 690) {
    const linked = links-- > 0 && others.length > 0;
    const link = linked ? [`[${thing(random)}](/articles/${pick(others)})`] : [];
    const chance = next();
    if (blocks.length % 4 === 0) blocks.push(`## ${heading(random)}`);
    if (chance < 0.08) blocks.push(`> ${sentence(random)}`);
    else if (chance < 0.16) blocks.push(list(random));
    blocks.push(paragraph(random, link));
    length = words(blocks.join(' '));
  }
  const source = pick(['report', 'minutes', 'register', 'survey']);
  blocks.push(
    `The [${source}](https://example.org/${picks(['a', 'b', 'c', 'd'], 3).join('-')}) is public.`,
  );
  return `${blocks.join('\n\n')}\n`;
}

function list(random: Random): string {
  return [1, 2, 3].map(() => `- ${sentence(random)}`).join('\n');
}
