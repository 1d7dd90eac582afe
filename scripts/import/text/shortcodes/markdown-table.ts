/** The shortcodes of Hugo, the tags of Jekyll and Eleventy, and the components of Astro, by their names. */
import {
  bareAddress,
  codeHtml,
  escaped,
  figureHtml,
  frameHtml,
  vimeoFrame,
  youtubeFrame,
  type Call,
  type Shortcode,
} from './shortcode.ts';

const figure: Shortcode = ({ named, listed, inside }) => {
  const src = named.src ?? named.url ?? named.image_path ?? named.image ?? named.path ?? listed[0];
  if (!src) return undefined;
  const caption = [named.title && `<strong>${named.title}</strong>`, named.caption ?? inside.trim()]
    .filter(Boolean)
    .join(' ');
  const credit = named.credit ?? named.attr ?? named.attribution;
  return figureHtml(
    {
      src,
      alt: named.alt ?? listed[1] ?? '',
      ...(caption && { caption }),
      ...(credit && { credit }),
    },
    named.link ?? named.href,
  );
};

const inFirst = ({ named, listed }: Call, ...names: string[]) =>
  names.map((name) => named[name]).find(Boolean) ?? listed[0] ?? '';

const link: Shortcode = (call) => {
  const name = inFirst(call, 'path', 'page');
  return name && (call.context.addressOf(name) ?? name);
};
const code: Shortcode = ({ named, listed, inside }) =>
  codeHtml(inside, named.lang ?? listed[0] ?? '');
const embed =
  (frame: (id: string, title?: string) => string): Shortcode =>
  (call) => {
    const id = inFirst(call, 'id', 'url', 'src');
    return id && frame(id, call.named.title);
  };
const post: Shortcode = (call) => {
  const { named, listed } = call;
  const user = named.user ?? named.username ?? 'i';
  const id = named.id ?? listed[1] ?? listed[0] ?? '';
  return id && bareAddress(/^https?:/.test(id) ? id : `https://twitter.com/${user}/status/${id}`);
};
const gist: Shortcode = ({ listed, named }) => {
  const [first = '', second] = named.id ? [named.id] : listed;
  const path = second && !/\W/.test(first) ? `${first}/${second}` : first;
  return path && frameHtml(`https://gist.github.com/${path}`);
};
const around: Shortcode = ({ inside }) => inside;
const aside: Shortcode = ({ named, listed, inside }) => {
  if (!inside.trim()) return undefined;
  const title = named.title ?? (listed[0]?.includes(' ') ? listed[0] : undefined);
  const head = title ? `<p><strong>${escaped(title)}</strong></p>\n\n` : '';
  return `<aside>\n\n${head}${inside.trim()}\n\n</aside>`;
};
const quote: Shortcode = ({ inside }) =>
  inside.trim() && `<blockquote class="pullquote">\n\n${inside.trim()}\n\n</blockquote>`;
const details: Shortcode = ({ named, listed, inside }) =>
  `<details><summary>${escaped(named.summary ?? named.title ?? listed[0] ?? '')}</summary>\n\n${inside.trim()}\n\n</details>`;

export const markdownTable: Record<string, Shortcode> = {
  ...named(
    'figure image img picture image_with_class linked-figure figure.html image.html linked-figure.html imagewithcaption',
    figure,
  ),
  ...named('ref relref link post_url relurl', link),
  ...named('highlight codeblock code', code),
  ...named('youtube youtubevideo lite-youtube youtube.html', embed(youtubeFrame)),
  ...named('vimeo vimeo.html', embed(vimeoFrame)),
  ...named('tweet twitter x x_simple twitter_simple', post),
  gist,
  ...named('instagram instagram_simple', (call) =>
    bareAddress(`https://www.instagram.com/p/${inFirst(call, 'id')}/`),
  ),
  ...named('iframe embed', (call) => frameHtml(inFirst(call, 'src', 'url'), call.named.title)),
  ...named('pullquote blockquote quote', quote),
  ...named('details expand accordion', details),
  ...named(
    'notice note tip warning info alert alertbox infobox admonition callout hint aside',
    aside,
  ),
  ...named('rawhtml html center lead raw capture', around),
};

/** Those that have two tags in Liquid, where nothing else tells. */
export const paired = new Set([
  'highlight',
  'codeblock',
  'capture',
  'raw',
  'comment',
  'note',
  'tip',
  'warning',
  'callout',
  'aside',
  'blockquote',
  'pullquote',
  'details',
]);

function named(names: string, shortcode: Shortcode): Record<string, Shortcode> {
  return Object.fromEntries(names.split(' ').map((name) => [name, shortcode]));
}
