/** The shortcodes of WordPress and of plug-ins that many papers use. */
import {
  bareAddress,
  codeHtml,
  figureHtml,
  frameHtml,
  vimeoFrame,
  youtubeFrame,
  type Call,
  type Shortcode,
} from './shortcode.ts';

/** The image stands inside, and the caption behind it or in an attribute. */
const caption: Shortcode = ({ named, inside }) => {
  const [, image = '', words = ''] =
    /^\s*((?:<a\b[^>]*>\s*)?<img\b[^>]*>(?:\s*<\/a>)?)([\s\S]*)$/.exec(inside) ?? [];
  if (!image) return undefined;
  const text = named.caption ?? words.trim();
  return `<figure>${image}${text ? `<figcaption>${text}</figcaption>` : ''}</figure>`;
};

const gallery: Shortcode = ({ named, listed, context }) => {
  const ids = (named.ids ?? named.include ?? listed.join(',')).split(/[\s,]+/).filter(Boolean);
  const pictures =
    ids.length > 0
      ? ids.map((id) => context.pictureOf(id) ?? { src: `attachment-${id}` })
      : context.attached();
  if (pictures.length === 0) return undefined;
  return `<div class="gallery">${pictures.map((picture) => figureHtml(picture)).join('')}</div>`;
};

const player =
  (tag: 'audio' | 'video', endings: string[]): Shortcode =>
  ({ named, listed }) => {
    const source = [named.src, ...endings.map((ending) => named[ending]), listed[0]].find(Boolean);
    if (!source) return undefined;
    return `<${tag} src="${source}"${named.poster ? ` poster="${named.poster}"` : ''}></${tag}>`;
  };

const address = ({ named, listed, inside }: Call) =>
  named.url ?? named.src ?? (inside.trim() || listed[0]);
const embed: Shortcode = (call) => {
  const url = address(call)
    ?.replace(/<[^>]*>/g, '')
    .trim();
  return url && bareAddress(url);
};
const byId =
  (frame: (id: string, title?: string) => string): Shortcode =>
  (call) => {
    const id = call.named.id ?? call.named.v ?? address(call) ?? '';
    return id && frame(id, call.named.title);
  };
const code: Shortcode = ({ named, listed, inside }) =>
  codeHtml(decoded(inside), named.language ?? named.lang ?? listed[0]);
const quote: Shortcode = ({ inside }) =>
  inside.trim() && `<blockquote class="pullquote">${inside}</blockquote>`;
const around: Shortcode = ({ inside }) => inside;
const button: Shortcode = ({ named, inside }) => {
  const link = named.url ?? named.link ?? named.href;
  return link && inside ? `<p><a href="${link}">${inside}</a></p>` : undefined;
};
const aside: Shortcode = ({ inside }) => inside.trim() && `<aside>${inside}</aside>`;
const frame: Shortcode = ({ named, listed }) => {
  const src = named.src ?? named.url ?? listed[0];
  return src && frameHtml(src, named.title);
};
const nothing: Shortcode = () => '';

/** By the editor `<` is `&lt;` there; the text of a program is neither. */
function decoded(text: string): string {
  return text
    .replace(/<br\s*\/?>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');
}

export const wordpressTable: Record<string, Shortcode> = {
  caption,
  wp_caption: caption,
  gallery,
  audio: player('audio', ['mp3', 'm4a', 'ogg', 'wav']),
  video: player('video', ['mp4', 'm4v', 'webm', 'ogv']),
  ...named(
    'embed instagram tweet twitter facebook tiktok soundcloud spotify documentcloud scribd',
    embed,
  ),
  ...named('youtube youtube_sc', byId(youtubeFrame)),
  vimeo: byId(vimeoFrame),
  ...named('iframe', frame),
  ...named('code sourcecode', code),
  ...named('pullquote pull_quote pull-quote quote', quote),
  ...named('aside sidebar infobox info_box box', aside),
  ...named('button su_button', button),
  ...named('dropcap drop_cap highlight center lead', around),
  ...named('divider hr spacer clear', nothing),
};

function named(names: string, shortcode: Shortcode): Record<string, Shortcode> {
  return Object.fromEntries(names.split(' ').map((name) => [name, shortcode]));
}
