/** A shortcode: a tag of an older system, which becomes the HTML that a reader would have met. */
import type { SourcePicture } from '../../source-post.ts';
import type { Arguments } from './arguments.ts';

/** What a shortcode may ask of the archive. */
export type ShortcodeContext = {
  pictureOf: (id: string) => SourcePicture | undefined;
  /** What a field above the text says: `page.title`. */
  field: (name: string) => string | undefined;
  /** The pictures that were uploaded with this post. */
  attached: () => SourcePicture[];
  /** The address of another post of the archive by its file's path or name. */
  addressOf: (name: string) => string | undefined;
};

export type Call = Arguments & {
  /** What stands between its tags; empty for one that has a single tag. */
  inside: string;
  context: ShortcodeContext;
};

/** @returns HTML, or the text of an address; undefined where the call lacks what it needs */
export type Shortcode = (call: Call) => string | undefined;

export function escaped(text: string): string {
  return text
    .replace(/&(?!#?\w+;)/g, '&amp;')
    .replace(/"/g, '&quot;')
    .replace(/</g, '&lt;');
}

export function imageHtml({ src, alt = '', credit }: SourcePicture): string {
  const by = credit ? ` data-credit="${escaped(credit)}"` : '';
  return `<img src="${escaped(src)}" alt="${escaped(alt)}"${by}>`;
}

/** @param caption HTML */
export function figureHtml(picture: SourcePicture, link?: string): string {
  const image = link ? `<a href="${escaped(link)}">${imageHtml(picture)}</a>` : imageHtml(picture);
  const caption = picture.caption ? `<figcaption>${picture.caption}</figcaption>` : '';
  return `<figure>${image}${caption}</figure>`;
}

export function frameHtml(src: string, title = ''): string {
  return `<iframe src="${escaped(src)}"${title ? ` title="${escaped(title)}"` : ''}></iframe>`;
}

/** An address that stands alone, which the old system made an embed of. */
export function bareAddress(url: string): string {
  return `<p>${escaped(url)}</p>`;
}

export const youtubeFrame = (id: string, title?: string) =>
  frameHtml(`https://www.youtube.com/embed/${idIn(id)}`, title);
export const vimeoFrame = (id: string, title?: string) =>
  frameHtml(`https://player.vimeo.com/video/${idIn(id)}`, title);

/** Some give the whole address where an id is asked for. */
function idIn(value: string): string {
  return (
    /(?:v=|youtu\.be\/|embed\/|shorts\/|vimeo\.com\/(?:video\/)?)([\w-]+)/.exec(value)?.[1] ??
    value.replace(/[^\w-]/g, '')
  );
}

export function codeHtml(code: string, language = ''): string {
  const text = code.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/^\n/, '');
  const name = language ? ` class="language-${escaped(language)}"` : '';
  // A line without words would end the block of HTML in a Markdown text.
  return `<pre><code${name}>${text.replace(/\n(?=[ \t]*\n)/g, '&#10;')}</code></pre>`;
}
