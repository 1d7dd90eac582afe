/**
 * Which files of the content folder hold what. The lint, the content build and the editors' JSON
 * Schema all start from this table.
 */
import { articleSchema } from './article.ts';
import { brandSchema } from './brand.ts';
import { frontSchema } from './front.ts';
import { liveEntrySchema } from './live-entry.ts';
import {
  authorSchema,
  pageSchema,
  redirectsSchema,
  sectionSchema,
  seriesSchema,
  siteSchema,
  topicSchema,
} from './paper.ts';
import { wordsSchema } from './words.ts';

export const documentTypes = {
  Article: { files: 'articles/**/*.mdx', schema: articleSchema },
  LiveEntry: { files: 'live/*/*.mdx', schema: liveEntrySchema },
  Page: { files: 'pages/*.mdx', schema: pageSchema },
  Section: { files: 'sections/*.yaml', schema: sectionSchema },
  Topic: { files: 'topics/*.yaml', schema: topicSchema },
  Series: { files: 'series/*.yaml', schema: seriesSchema },
  Author: { files: 'authors/*.yaml', schema: authorSchema },
  Front: { files: 'fronts/*.yaml', schema: frontSchema },
  Words: { files: 'words/*.yaml', schema: wordsSchema },
  Redirects: { files: 'redirects.yaml', schema: redirectsSchema },
  Brand: { files: 'brand/brand.yaml', schema: brandSchema },
  Site: { files: 'site.yaml', schema: siteSchema },
} as const;

export type DocumentType = keyof typeof documentTypes;
