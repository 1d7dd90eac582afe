/** Sound, videos and documents that the old paper kept itself: each comes in, and has an address of ours. */
import type { Root } from 'hast';
import { audioTypes } from '../../../lib/schema/audio.ts';
import { endingIn, type FoundFile } from '../media/file-store.ts';
import { bareAddressIn } from './bare-address.ts';
import { isEmbed, sourceOf } from './embeds.ts';
import { isOwn } from './old-links.ts';
import { attribute, isElement, rewrite } from './tree.ts';

export type OwnMedia = {
  /** By their addresses as the text has them. */
  files: Map<string, FoundFile>;
  /** Those that a link names. */
  linked: Set<string>;
};

export type FileFinding = { src: string } & ({ address: string } | { missing: string });

export function findingsOf({ files }: OwnMedia): FileFinding[] {
  return [...files].map(([src, file]) => ({ src, ...file }));
}

/** @returns what a person has to do; until then the text names the old address */
export function missingFile(src: string, why: string): string {
  const ending = endingIn(src) ?? 'mp3';
  const folder = Object.hasOwn(audioTypes, ending) ? 'content/audio' : 'content/files';
  return `get the file ${src} (${why}), or put it into ${folder} and name it in the text`;
}

type Given = {
  origin: string | undefined;
  /** Whether files may be fetched from this host. */
  mayFetch: (host: string) => boolean;
  get: (src: string) => Promise<FoundFile>;
};

export async function ownMediaIn(root: Root, { origin, mayFetch, get }: Given): Promise<OwnMedia> {
  const linked = new Set<string>();
  const named = new Set<string>();
  rewrite(root, (node, parent) => {
    const bare = bareAddressIn(node, parent);
    if (bare && endingIn(bare)) named.add(bare);
    if (isElement(node, 'a')) {
      const href = attribute(node, 'href');
      if (endingIn(href)) linked.add(href);
    } else if (isEmbed(node)) {
      const src = sourceOf(node);
      if (endingIn(src) ?? (src && isElement(node, 'audio'))) named.add(src);
    }
    return undefined;
  });
  const files = new Map<string, FoundFile>();
  for (const src of [...linked, ...named]) {
    if (files.has(src) || !isTheirs(src, origin, mayFetch)) continue;
    files.set(src, await get(src));
  }
  return { files, linked };
}

/** Where systems keep the files of a paper that they host. */
const stores =
  /(?:^|\.)(?:substack\.com|substackcdn\.com|storage\.ghost\.io|files\.wordpress\.com)$/;

/** Whether it lay with the old paper, or with a host that was named for its files. */
function isTheirs(
  src: string,
  origin: string | undefined,
  mayFetch: (host: string) => boolean,
): boolean {
  if (/^(?!https?:)[a-z][a-z\d+.-]*:/i.test(src)) return false;
  const base = origin ?? 'https://old.invalid';
  if (!URL.canParse(src, base)) return false;
  const url = new URL(src, base);
  return isOwn(url, base) || stores.test(url.hostname) || mayFetch(url.host);
}
