/** Names of pictures: where one may lie in a copy, and what it is called here. */
import { extname } from 'node:path';
import { idOf } from '../../../lib/addresses/id-of.ts';
import { decoded } from '../decoded.ts';

/** Addresses of stores that hold the true one: Substack's, Jetpack's, Next's. */
export function unwrapped(address: string): string {
  const inner =
    /\/image\/fetch\/[^?]*?(https?(?::|%3A)[^?]+)$/i.exec(address)?.[1] ??
    /\/(?:_next\/image|_vercel\/image)\?(?:.*&)?url=([^&]+)/.exec(address)?.[1];
  const jetpack = /^https?:\/\/i\d\.wp\.com\/([^?]+)/.exec(address)?.[1];
  if (jetpack) return `https://${jetpack}`;
  if (!inner) return address;
  try {
    return decodeURIComponent(inner);
  } catch {
    return address;
  }
}

/** The picture itself first, then the size of it that the text names. */
export function sizesOf(path: string): string[] {
  const whole = path.replace(/-\d{2,5}x\d{2,5}(?=\.\w+$)/, '');
  const large = whole.replace(/\/size\/w\d+(?:h\d+)?\//, '/');
  return [...new Set([large, whole, large.replace(/(?=\.\w+$)/, '-scaled'), path])];
}

/** The part of an address below the folder that uploads lie in, and what else a copy of it may begin with. */
export function pathsBelow(address: string): string[] {
  if (/^data:/i.test(address)) return [];
  const path = decoded(
    address
      .replace(/^https?:\/\/[^/]+/i, '')
      .replace(/[?#].*$/, '')
      .replace(/^__GHOST_URL__/, ''),
  )
    .replace(/^\/+/, '')
    // From a text's own folder upwards: what follows lies in one of the folders that are looked into.
    .replace(/^(?:\.\.?\/)+/, '');
  const parts = path.split('/').filter((part) => part !== '' && part !== '.');
  if (parts.includes('..')) return [];
  // A name alone may be another picture's: the last two parts are the least that is taken for the same.
  const shortest = parts.length === 1 ? 1 : 2;
  const below = parts.map((_, i) => parts.slice(i)).filter((rest) => rest.length >= shortest);
  return below.flatMap((rest) => sizesOf(rest.join('/')));
}

/** @param ending of what the file is, whatever its name says */
export function nameHere(address: string, ending: string): string {
  const [path = ''] = pathsBelow(address);
  const parts = path
    .replace(/^(?:.*\/)?(?:uploads|images|assets|static|media|img)\/(?=.)/, '')
    .split('/');
  const name = parts.pop() ?? '';
  const stem =
    idOf(name.slice(0, name.length - extname(name).length))
      .slice(0, 100)
      .replace(/-$/, '') || 'picture';
  const folders = parts.slice(-3).map(idOf).filter(Boolean);
  return [...folders, `${stem}.${ending}`].join('/');
}
