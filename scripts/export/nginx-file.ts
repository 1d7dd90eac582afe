/** `_nginx.conf`: everything that nginx needs to send the folder as our own server would. */
import { resolve } from 'node:path';
import { isOpen, spell, type FormerAddress } from '../../lib/addresses/former-addresses.ts';
import { isEnding, type ExportedFile } from './export-folder.ts';
import { typeExceptions, typesByEnding } from './file-types.ts';
import { destinationOf, encodedPath } from './rule-address.ts';

type Export = {
  folder: string;
  /** The origin's host. */
  host: string;
  /** Of every file. */
  headers: Record<string, string>;
  addresses: FormerAddress[];
  files: [string, ExportedFile][];
};

/** @returns a file for nginx's `http` block */
export function nginxFile({ folder, host, headers, addresses, files }: Export): string {
  const policy = headers['Content-Security-Policy'] ?? '';
  const own = files.filter(([, file]) => file.policy !== undefined && file.policy !== policy);
  const ending = files.filter(([, file]) => isEnding(file));
  const gone = files.filter(([, { status }]) => status === 410);
  const exceptions = typeExceptions(files);
  const typesThat = (are: (type: string) => boolean) =>
    [...new Set(files.map(([, { type }]) => type).filter(are))]
      .map(bare)
      // Which nginx has among them without being told.
      .filter((type) => type !== 'text/html')
      .sort()
      .join(' ');
  const others = Object.entries(headers).filter(([name]) => name !== 'Content-Security-Policy');
  return `# The paper as files, for nginx's http block: link it to /etc/nginx/conf.d/paper.conf
# Written by npm run export, anew each time. For TLS, let another server stand before this one.

map_hash_bucket_size 1024;
map_hash_max_size 65536;

# By what was asked for with its query, then by the path alone.
map $uri?$args $paper_asked {
${entries(asking(addresses))}}
map $uri $paper_moved {
${entries(exact(addresses))}}
map $request_uri $paper_below {
${entries(open(addresses))}}
# No address ends in a slash. As it was asked for, so that nothing decoded stands in the answer.
map $request_uri $paper_plain {
  ${quoted(slashed)} $paper_bare;
}
# A page that lets its readers open a frame says which.
map $uri $paper_policy {
  default ${quoted(policy)};
${entries(own.map(([, file]) => [`/${file.file}`, file.policy!]))}}
map $uri $paper_cache {
  default "public, max-age=0, must-revalidate";
  # A picture whose right ends is asked for anew each time.
${entries(ending.map(([path]) => [path, 'public, max-age=0, must-revalidate']))}  "~^/(_next/static/|brand/|photos/[^/]+/)" "public, max-age=31536000, immutable";
}

server {
  listen 80;
  server_name ${host};
  root ${quoted(resolve(folder))};
  server_tokens off;
  absolute_redirect off;
  charset utf-8;
  charset_types ${typesThat(hasCharset)};
  gzip on;
  gzip_vary on;
  gzip_types ${typesThat(isText)};

  default_type application/octet-stream;
  types {
${[...typesByEnding(files)]
  .filter(([ending]) => ending !== '')
  .map(([ending, type]) => `    ${bare(type)} ${ending.slice(1)};\n`)
  .join('')}  }
  add_header Content-Security-Policy $paper_policy always;
  add_header Cache-Control $paper_cache always;
${others.map(([name, value]) => `  add_header ${name} ${quoted(value)} always;\n`).join('')}
  if ($paper_asked) { return 308 $paper_asked; }
  if ($paper_moved) { return 308 $paper_moved; }
  if ($paper_below) { return 308 $paper_below; }
  if ($paper_plain) { return 308 $paper_plain$is_args$args; }

  error_page 404 /404.html;
  location / { try_files $uri $uri.html =404; }
  location = / { try_files /index.html =404; }
  # A page has one address.
  location ~ \\.html$ { internal; }
  location ~ ^/_(?!next/) { return 404; }
  location = /404 { return 404; }
${exceptions.map(({ name, type }) => `  location ~ /${pattern(name)}$ { types {} default_type ${bare(type)}; }\n`).join('')}${gone.map(goneRule).join('')}}
`;
}

/** Not `//host/` nor `/\host/`, which browsers take for another host. */
const slashed = '~^(?<paper_bare>/[^/\\\\?](?:[^?]*[^/?])?)/+(?:\\?|$)';

const asks = ({ from }: FormerAddress) => !isOpen(from) && spell(from)!.query.size > 0;

/** In the order that the address was written in, and with no other query beside it. */
function asking(addresses: FormerAddress[]): [string, string][] {
  return addresses.filter(asks).flatMap(({ from, to }) => {
    const { path } = spell(from)!;
    const query = from.slice(from.indexOf('?') + 1);
    return spellings(path).map((one): [string, string] => [
      `${one}?${query}`,
      destinationOf(to, ''),
    ]);
  });
}

function exact(addresses: FormerAddress[]): [string, string][] {
  return addresses
    .filter((address) => !isOpen(address.from) && !asks(address))
    .flatMap(({ from, to }) =>
      spellings(spell(from)!.path).map((one): [string, string] => [one, withArguments(to, '')]),
    );
}

/** The deepest first: nginx takes the first pattern that fits. */
function open(addresses: FormerAddress[]): [string, string][] {
  return addresses
    .filter(({ from }) => isOpen(from))
    .toSorted((a, b) => b.from.split('/').length - a.from.split('/').length)
    .map(({ from, to }, i) => {
      const rest = `paper_rest_${i}`;
      return [
        // One that began with a slash could lead to another host.
        `~*^${pattern(encodedPath(from))}(?:/+(?<${rest}>[^/\\\\?][^?]*)?)?(?:\\?|$)`,
        withArguments(to, `$${rest}`),
      ];
    });
}

/** What was asked goes along, before the part of the page. */
function withArguments(to: string, rest: string): string {
  const [, address = '', part = ''] = /^([^#]*)(.*)$/s.exec(destinationOf(to, rest)) ?? [];
  return `${address}${address.includes('?') ? '' : '$is_args$args'}${part}`;
}

/** nginx compares the whole path, decoded; ours leads on with and without a slash at the end. */
function spellings(path: string): string[] {
  return path === '' ? ['/'] : [path, `${path}/`];
}

function entries(pairs: [string, string][]): string {
  const first = new Map<string, string>();
  // A map of nginx knows no capitals, and refuses to have a name twice.
  for (const [from, to] of pairs) {
    const key = from.toLowerCase();
    if (!first.has(key))
      first.set(key, `  ${quoted(from.startsWith('~*^') ? from : literal(from))} ${quoted(to)};\n`);
  }
  return [...first.values()].join('');
}

/** A path that begins as a pattern would is no pattern. */
function literal(from: string): string {
  return /^[~\\]|^(default|hostnames|include|volatile)$/.test(from) ? `\\${from}` : from;
}

/** The place by a name: one by its address would answer 410 without its text, again and again. */
function goneRule([path, { file, type }]: [string, ExportedFile], i: number): string {
  const place = `@paper_gone_${i}`;
  return `  location = ${quoted(path)} { error_page 410 ${place}; return 410; }
  location ${place} { types {} default_type ${bare(type)}; try_files ${quoted(`/${file}`)} =404; }
`;
}

/** Without its character set, which nginx adds by a line of its own. */
function bare(type: string): string {
  return type.replace(/;.*/s, '').trim();
}

function hasCharset(type: string): boolean {
  return type.includes('charset=');
}

function isText(type: string): boolean {
  return hasCharset(type) || /xml|json|^text\//.test(type);
}

function pattern(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}

function quoted(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&')}"`;
}
