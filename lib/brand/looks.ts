/** How the paper looks, as pages and cards are drawn: what a build makes of content/brand. */
import type { BrandFields } from '../schema/brand.ts';
import type { BrandCss } from './stylesheet.ts';

export type Drawing = { path: string; width: number; height: number };

/** A typeface as share cards are set in it: the family's name inside the files, which are TrueType. */
export type CardTypeface = { family: string; files: string[] };

export type Looks = {
  /** Stands for all of it; empty for a paper without a brand. */
  id: string;
  colors: BrandFields['colors'];
  css: BrandCss;
  /** The name as it is drawn, at the head of every page. */
  logo: { light: Drawing; dark: Drawing | undefined } | undefined;
  /** The same for machines, which also a paper without a drawn one has. */
  publisherLogo: Drawing;
  /** The addresses of font files that most pages need. */
  preloads: string[];
  /** In place of Broadsheet's own; the files by their paths in the data folder. */
  cardTypefaces: Partial<Record<'headlines' | 'labels', CardTypeface>>;
};

/** Where each of the paper's own files is served. */
export function brandPath(name: string): string {
  return `/brand/${name}`;
}
