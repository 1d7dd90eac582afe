/** Links inside the paper that lead nowhere, or lead there by a detour. */
import { isOwnFile } from '../schema/own-files.ts';
import { isPlainAddress } from '../addresses/former-addresses.ts';
import { fileNamed } from '../body/resolve-links.ts';
import { addressAt, nameOf, type Address, type Addresses } from './link-targets.ts';
import { alike } from './check-references.ts';
import { reservedNames as rooms } from './reserved-names.ts';
import { linksOf } from './links-of.ts';
import type { ContentFile } from '../reader/content-files.ts';
import type { Problem } from './problem.ts';
import type { DocumentType } from '../schema/document-types.ts';
import { stateOfFile } from './story-fields.ts';

type Finding = Pick<Problem, 'message' | 'mend' | 'warning'> & { isCode?: true };

export function checkLinks(files: ContentFile[], addresses: Addresses): Problem[] {
  const { now, readableFrom } = addresses;
  const moment = new Date(now);
  return files
    .filter(({ type }) => isStory(type) || type === 'Page' || type === 'Site')
    .flatMap((source) => {
      // Of a withdrawn story readers see no link, and what is no address is refused all the same.
      const isWithdrawn = stateOfFile(source, moment) === 'withdrawn';
      // A story is there from its instant on, all else always.
      const readFrom = isStory(source.type) ? readableFrom(source) : -Infinity;
      const from = Math.max(readFrom, now);
      return linksOf(source).flatMap(({ href, place }) => {
        const finding = judge(href, source, from, addresses);
        if (!finding || (isWithdrawn && !finding.isCode)) return [];
        const message = place.field ? finding.message : `the text ${finding.message}`;
        const { isCode: _, ...told } = finding;
        return { ...place, ...told, message };
      });
    });
}

function isStory(type: DocumentType): boolean {
  return type === 'Article' || type === 'LiveEntry';
}

/** A part of the same page: its headings have addresses. */
function judgePart(href: string, ids: string[]): Finding | undefined {
  const id = decoded(href.slice(1));
  if (ids.includes(id)) return undefined;
  const known = ids.length > 0 ? `use one of #${alike(id, [...ids]).replaceAll(', ', ', #')}` : '';
  return {
    message: `has a link to ${href}, and no heading of the text has that address`,
    mend: known || 'give a heading of the text these words, or take the link out',
  };
}

/** @param from the instant, in milliseconds, from which readers can follow the link */
function judge(
  href: string,
  source: ContentFile,
  from: number,
  addresses: Addresses,
): Finding | undefined {
  if (isPlainAddress(href)) return judgeAddress(href, source, from, addresses);
  if (href.startsWith('#')) return judgePart(href, source.text.ids);
  // A browser passes over characters like these before and inside the name of a scheme.
  const scheme = /^([a-z][a-z\d+.-]*):/i.exec(href.replace(/[\p{Cc}\s]/gu, ''))?.[1];
  if (scheme && !/^(https?|mailto|tel)$/i.test(scheme)) return code(scheme);
  if (scheme ?? href.startsWith('//')) return undefined;
  const named = fileNamed(href);
  if (named && !addresses.files.has(named.id)) return noFile(named.id, [...addresses.files.keys()]);
  const whole = named ? addresses.files.get(named.id)! + named.rest : href;
  if (!whole.startsWith('/')) return incomplete(href);
  return judgeAddress(whole, source, from, addresses);
}

/** @param whole from `/` on */
function judgeAddress(
  whole: string,
  source: ContentFile,
  from: number,
  addresses: Addresses,
): Finding | undefined {
  const target = addresses.former(...splitQuery(whole)) ?? whole;
  if (!target.startsWith('/')) return undefined;
  const path = pathOf(target);
  const address = addressAt(addresses, path);
  if (!address) return missing(path, addresses, source);
  if (address.withdrawn) {
    return {
      message: `has a link to ${path}, the withdrawn ${nameOf(address)}`,
      mend: 'take the link out, or keep it if readers should meet the notice',
      warning: true,
    };
  }
  if (address.shownFrom <= from) return judgePartOf(whole, path, address);
  const isOfStory = address.source !== undefined && isStory(address.source.type);
  const reason = isOfStory ? 'which is a draft' : 'which no published story fills';
  const name = nameOf(address);
  const until = new Date(address.shownFrom);
  return {
    message:
      address.shownFrom === Infinity
        ? `has a link to ${path}, the ${name}, ${reason}: readers would meet 404`
        : `has a link to ${path}, the ${name}, which is not there before ${until.toISOString()}: readers would meet 404 until then`,
    mend: isOfStory
      ? 'publish that story first, or take the link out'
      : 'publish a story there first, or take the link out',
  };
}

/** A browser opens the page at its top where the part is not to be found. */
function judgePartOf(href: string, path: string, { source }: Address): Finding | undefined {
  const part = decoded(/#(.+)$/s.exec(href)?.[1] ?? '');
  if (!part || !source || path.endsWith('.md') || source.text.ids.includes(part)) return undefined;
  if (!isStory(source.type) && source.type !== 'Page') return undefined;
  return {
    message: `has a link to ${path}#${part}, and no heading there has that address`,
    mend: `use a heading of ${source.file}, or leave #${part} out`,
    warning: true,
  };
}

function code(scheme: string): Finding {
  return {
    message: `has a link that begins with ${scheme}:, which is no address to read`,
    mend: 'begin it with https://, mailto: or tel:',
    isCode: true,
  };
}

function incomplete(href: string): Finding {
  const message = `has a link to "${href}", which is no whole address`;
  return { message, mend: 'begin it with https://, or with / inside the paper' };
}

function noFile(id: string, names: string[]): Finding {
  const mend = names.length > 0 ? `use one of ${alike(id, names)}` : 'add the file';
  return { message: `has a link to the file of "${id}", which does not exist`, mend };
}

function moved(path: string, target: string): Finding {
  return {
    message: `has a link to ${path}, which leads there only by a redirect`,
    mend: `write ${target}`,
    warning: true,
  };
}

function missing(path: string, addresses: Addresses, source: ContentFile): Finding | undefined {
  const plain = path.toLowerCase().replace(/\/+$/, '') || '/';
  if (plain !== path && addressAt(addresses, plain)) return moved(path, plain);
  // A picture's address depends on its bytes.
  if (path.startsWith('/photos/')) return undefined;
  // Told by the rule of such files, wherever they stand.
  if (isOwnFile(path)) return undefined;
  const [, group = '', name = ''] = /^(.*\/)(.*)$/.exec(plain) ?? [];
  const names = [...addresses.known.keys()]
    .filter((key) => key.startsWith(group) && !/[/.]/.test(key.slice(group.length)))
    .map((key) => key.slice(group.length))
    .filter(Boolean);
  const [, room = '', ...below] = path.toLowerCase().split('/');
  return {
    message: `has a link to ${path}, which does not exist`,
    // What looks like no address of this paper is, in a text, most likely one of the site that it moved from.
    ...(below.length > 0 && !rooms.includes(room) && source.type !== 'Site' && { warning: true }),
    mend:
      names.length > 0
        ? `use one of ${alike(name, names)} after ${group}, or take the link out`
        : 'use an address of the paper, like /articles/<slug>, or take the link out',
  };
}

function pathOf(href: string): string {
  if (isPlainAddress(href)) return href;
  return decoded(new URL(href, 'https://paper.invalid').pathname);
}

/** The path of an address, and its query. */
function splitQuery(href: string): [string, string] {
  const [, path = '', query = ''] = /^([^?#]*)([^#]*)/.exec(href) ?? [];
  return [path, query];
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
