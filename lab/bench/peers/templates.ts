/** Published templates of other systems: how each wants a story and its picture, and where its pages come. */
import { stringify } from 'yaml';
import type { PlainStory } from './plain-story.ts';

export type Template = {
  name: string;
  /** What the checkout is of; a figure judges template and tool together. */
  source: string;
  /** The package by which a checkout is known. */
  madeWith: string;
  storyFile: (slug: string) => string;
  photoFile: (name: string) => string;
  write: (story: PlainStory) => string;
  /** Where the pages are after `npm run build`. */
  output: string;
  /** What a build keeps for the next one. */
  kept: string[];
  /** The page that lists the newest stories. */
  home: string;
};

export const templates: readonly Template[] = [
  {
    name: 'Astro',
    source: 'withastro/astro, examples/blog; wanted at 99d3d3d',
    madeWith: 'astro',
    storyFile: (slug) => `src/content/blog/${slug}.mdx`,
    photoFile: (name) => `src/assets/${name}`,
    write: ({ title, standfirst, publishedAt, photo, body }) =>
      withFields(
        {
          title,
          description: standfirst,
          pubDate: publishedAt,
          heroImage: `../../assets/${photo.src}`,
        },
        body,
      ),
    output: 'dist',
    kept: ['dist', '.astro', 'node_modules/.astro', 'node_modules/.vite'],
    home: '/blog/',
  },
  {
    name: 'Eleventy',
    source: '11ty/eleventy-base-blog; wanted at e37a55c',
    madeWith: '@11ty/eleventy',
    storyFile: (slug) => `content/blog/${slug}/${slug}.md`,
    // By an address of its own it is made once; beside a story it would be made for each story anew.
    photoFile: (name) => `content/img/${name}`,
    write: ({ title, standfirst, publishedAt, photo, body }) =>
      withFields(
        { title, description: standfirst, date: publishedAt.slice(0, 10) },
        `![${photo.alt}](/img/${photo.src})\n\n${body}`,
      ),
    output: '_site',
    kept: ['_site', '.cache'],
    home: '/',
  },
];

function withFields(fields: object, body: string): string {
  return `---\n${stringify(fields, { lineWidth: 0 })}---\n\n${body}`;
}
