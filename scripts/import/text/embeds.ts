/** Frames, players and posts of other sites → <Video>, <Embed>, <Post>, <Audio>. */
import type { Element, ElementContent } from 'hast';
import { ownVideo } from '../../../lib/schema/own-files.ts';
import type { Conversion } from './conversion.ts';
import { part, todo } from './parts.ts';
import { withExtras } from './video-extras.ts';
import { attribute, element, find, findAll, hasClass, isElement, oneLineOf } from './tree.ts';

const posts =
  /^(?:twitter-(?:tweet|video)|instagram-media|tiktok-embed|bluesky-embed|mastodon-embed|fb-post|text-post-media)$/;

export function isEmbed(node: Element): boolean {
  return (
    isElement(node, 'iframe', 'embed', 'object', 'video', 'audio', 'script') ||
    (isElement(node, 'blockquote', 'div') && hasClass(node, posts))
  );
}

/** @param bare the address where it stands alone */
export function partOfEmbed(
  node: Element,
  conversion: Conversion,
  bare?: string,
): ElementContent[] {
  if (isElement(node, 'script') && !bare) return partOfScript(node, conversion);
  if (hasClass(node, posts) && !bare) return partOfPost(node, conversion);
  if (isElement(node, 'audio') && !bare) return partOfAudio(node, conversion);
  const src = bare ?? sourceOf(node);
  if (!src) {
    if (oneLineOf(node)) return node.children;
    conversion.dropped.push(`an empty ${node.tagName}`);
    return [];
  }
  const file = conversion.file(src);
  if (file && 'address' in file)
    return withExtras(partOfFile(src, file.address, titleOf(node), conversion), node, conversion);
  const url = secure(src);
  if (!url) return [todo(`put something in the place of ${node.tagName} ${src}`)];
  if (!bare) conversion.hosts.add(new URL(url).hostname);
  return withExtras([embedded(url, titleOf(node), conversion)], node, conversion);
}

export function sourceOf(node: Element): string {
  const inner = find(
    node,
    (one) => isElement(one, 'source', 'embed', 'iframe') && attribute(one, 'src') !== '',
  );
  return (
    attribute(node, 'src') ||
    attribute(node, 'dataSrc') ||
    attribute(node, 'dataLazySrc') ||
    attribute(node, 'data') ||
    (inner ? attribute(inner, 'src') : '')
  );
}

/** Every address of ours is https; what lies at http today is nearly always at https too. */
function secure(src: string): string | undefined {
  const whole = src.startsWith('//') ? `https:${src}` : src.replace(/^http:/i, 'https:');
  return URL.canParse(whole) && whole.startsWith('https:') ? new URL(whole).href : undefined;
}

/** A player names every video alike. */
const playersTitle =
  /^(?:youtube|vimeo|video|embedded|spotify|twitter|instagram)?[\s-]*(?:video|embed|embedded content|iframe|player|content|post)*(?: player)?$/i;

function titleOf(node: Element): string | undefined {
  const title = attribute(node, 'title').replace(/\s+/g, ' ');
  return title && !playersTitle.test(title) ? title : undefined;
}

/** @param title that the archive knows */
export function embedded(url: string, title: string | undefined, conversion: Conversion): Element {
  const named = title ?? conversion.title;
  conversion.added.push(named);
  if (!title) conversion.todos.push(`give ${url} a title of its own; it has the headline's now`);
  const { hostname, pathname, searchParams } = new URL(url);
  const host = hostname.replace(/^www\./, '');
  if (/^(?:m\.)?youtube(?:-nocookie)?\.com$|^youtu\.be$/.test(host)) {
    const id =
      /^\/(?:embed|v|shorts|live|e)\/([\w-]{11})/.exec(pathname)?.[1] ??
      searchParams.get('v') ??
      (host === 'youtu.be' ? pathname.slice(1, 12) : '');
    if (/^[\w-]{11}$/.test(id)) {
      return part('Video', {
        url: `https://www.youtube.com/watch?v=${id}`,
        youtube: id,
        title: named,
      });
    }
  }
  const vimeo = /vimeo\.com$/.test(host) ? /\/(?:video\/)?(\d+)/.exec(pathname)?.[1] : undefined;
  if (vimeo) return part('Video', { url: `https://vimeo.com/${vimeo}`, title: named });
  if (/\.(?:mp4|m4v|webm|ogv|mov)$/i.test(pathname)) return part('Video', { url, title: named });
  if (/\.(?:mp3|m4a|ogg|oga|wav|aac|flac)$/i.test(pathname))
    return part('Audio', { src: url, title: named });
  return part('Embed', { url, title: named });
}

/** @param src as the text has it, by which a link is led to the file as well */
function partOfFile(
  src: string,
  address: string,
  title: string | undefined,
  conversion: Conversion,
): ElementContent[] {
  const named = title ?? conversion.title;
  const isSound = address.startsWith('/audio/');
  if (isSound || ownVideo.test(address)) {
    conversion.added.push(named);
    return isSound
      ? [part('Audio', { src: address.replace('/audio/', ''), title: named })]
      : [part('Video', { url: address, title: named })];
  }
  // A document in a frame stands beside its link, or gets one.
  if (conversion.isLinked(src)) return [];
  conversion.printed.push(named);
  return [element('p', {}, [element('a', { href: src }, [{ type: 'text', value: named }])])];
}

function partOfAudio(node: Element, conversion: Conversion): ElementContent[] {
  const file = conversion.file(sourceOf(node));
  if (file && 'address' in file && ownVideo.test(file.address))
    return partOfFile(sourceOf(node), file.address, titleOf(node), conversion);
  const src =
    file && 'address' in file
      ? file.address.replace(/^\/audio\//, '')
      : secure(conversion.link(sourceOf(node)) ?? sourceOf(node));
  if (!src) return [todo(`find the sound of ${sourceOf(node) || 'an empty player'}`)];
  const title = titleOf(node) ?? conversion.title;
  conversion.added.push(title);
  const duration = attribute(node, 'dataDuration') || undefined;
  return [part('Audio', { src, title, duration })];
}

function partOfScript(node: Element, conversion: Conversion): ElementContent[] {
  const src = secure(attribute(node, 'src'));
  const gist = src && /^https:\/\/gist\.github\.com\/[\w/-]+/.exec(src)?.[0];
  if (gist) return [embedded(gist, undefined, conversion)];
  if (
    /ld\+json/.test(attribute(node, 'type')) ||
    (src &&
      /(?:platform\.twitter|\bembeds?\.js|embedr|widgets?\.|instagram\.com\/embed|tiktok\.com\/embed|connect\.facebook|bsky\.app)/.test(
        src,
      ))
  )
    return [];
  if (src) return [todo(`put something in the place of a program: ${src}`)];
  conversion.dropped.push(`a program in the text: ${oneLineOf(node).slice(0, 60)}`);
  return [];
}

/** The words of the post are in the text; its last link says where and when. */
function partOfPost(node: Element, conversion: Conversion): ElementContent[] {
  const links = findAll(node, (one) => isElement(one, 'a'));
  const last = links.at(-1);
  const permanent =
    attribute(node, 'dataInstgrmPermalink') ||
    attribute(node, 'cite') ||
    attribute(node, 'dataHref') ||
    (last ? attribute(last, 'href') : '');
  const url = secure(permanent.replace(/\?.*$/, ''));
  const words = oneLineOf(node);
  if (!url || !words) return url ? [embedded(url, undefined, conversion)] : node.children;
  const [, by = ''] =
    /(?:—|&mdash;|–|A post shared by)\s*(.{2,80}?)\s*(?:\(@?[\w.@-]+\))?\s*(?:\w+ \d|on |$)/u.exec(
      words.slice(-160),
    ) ?? [];
  const user = /^https:\/\/[^/]+\/@?([\w.-]+)/.exec(url)?.[1] ?? new URL(url).hostname;
  const author = attribute(node, 'dataAuthor') || by || user;
  const written = attribute(node, 'dataAt') || (last && oneLineOf(last));
  const day = written && Date.parse(`${written} UTC`);
  const at = day && !Number.isNaN(day) ? new Date(day).toISOString().slice(0, 10) : undefined;
  conversion.added.push(author);
  return [part('Post', { url, author, at }, node.children)];
}
