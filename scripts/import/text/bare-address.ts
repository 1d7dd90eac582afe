/** An address that stands alone, of which an old system made a player. */
import type { Element, Nodes } from 'hast';
import { attribute, hasClass, isBlank, isElement, textOf } from './tree.ts';

/** @returns the address that stands alone, where the old system made a player of it */
export function bareAddressIn(node: Element, parent: Nodes | undefined): string | undefined {
  const address = loneAddressIn(node, parent);
  return address && (isPlayed(address) || playable.test(address)) ? address : undefined;
}

/** @returns the address that stands alone in a paragraph, which the old system made an embed of; in a cell or an entry it did not */
export function loneAddressIn(node: Element, parent: Nodes | undefined): string | undefined {
  const isAlone = isElement(node, 'p') || hasClass(node, /^wp-block-embed__wrapper$/);
  if (!isAlone || isElement(parent, 'td', 'th', 'li', 'dd')) return undefined;
  const inside = node.children.filter((child) => !isBlank(child));
  const [only] = inside;
  if (!only || inside.some((child) => child.type !== 'text' && !isElement(child, 'a', 'br')))
    return undefined;
  const words = textOf(node).trim();
  const link = isElement(only, 'a') ? attribute(only, 'href') : words;
  const isBare = /^https?:\/\/\S+$/.test(words) && (link === words || !isElement(only, 'a'));
  return isBare ? words : undefined;
}

/** A file that a browser plays, of which WordPress makes a player. */
const playable = /\.(?:mp3|m4a|ogg|oga|wav|flac|mp4|m4v|webm|ogv)$/i;

/** Hosts of which WordPress and Ghost make an embed; the address of any other is a link. */
const played =
  /(?:^|\.)(?:youtube(?:-nocookie)?\.com|youtu\.be|vimeo\.com|twitter\.com|x\.com|instagram\.com|facebook\.com|fb\.watch|tiktok\.com|bsky\.app|threads\.(?:net|com)|soundcloud\.com|spotify\.com|mixcloud\.com|flickr\.com|flic\.kr|reddit\.com|ted\.com|dailymotion\.com|videopress\.com|wordpress\.tv|scribd\.com|slideshare\.net|speakerdeck\.com|imgur\.com|giphy\.com|datawrapper\.(?:de|dwcdn\.net)|dwcdn\.net|flourish\.studio|infogram\.com|documentcloud\.org|gist\.github\.com|codepen\.io|jsfiddle\.net|kickstarter\.com|tumblr\.com|pinterest\.com|polldaddy\.com|poll\.fm|issuu\.com|loom\.com|tableau\.com|arcgis\.com)$/;

function isPlayed(url: string): boolean {
  return (
    URL.canParse(url) && played.test(new URL(url).hostname) && new URL(url).pathname.length > 1
  );
}
