/**
 * Files of the paper's own that readers hear, watch, open or save: each lies in a folder of `content/` and is known
 * by its name alone, which is its address. None can hold a program that a browser would run, as HTML and SVG can.
 */
import { audioTypes } from './audio.ts';

/** What browsers play. */
const videoTypes = {
  mp4: 'video/mp4',
  m4v: 'video/mp4',
  webm: 'video/webm',
  ogv: 'video/ogg',
  mov: 'video/quicktime',
} as const;

/** @see https://www.iana.org/assignments/media-types/media-types.xhtml */
const documentTypes = {
  pdf: 'application/pdf',
  epub: 'application/epub+zip',
  doc: 'application/msword',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  odt: 'application/vnd.oasis.opendocument.text',
  rtf: 'application/rtf',
  xls: 'application/vnd.ms-excel',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
  ppt: 'application/vnd.ms-powerpoint',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  odp: 'application/vnd.oasis.opendocument.presentation',
  csv: 'text/csv; charset=utf-8',
  tsv: 'text/tab-separated-values; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  json: 'application/json',
  geojson: 'application/geo+json',
  zip: 'application/zip',
} as const;

/** The folders of `content/` that hold them, each with the media types of its endings. */
export const ownFileTypes: Record<string, Readonly<Record<string, string>>> = {
  audio: audioTypes,
  files: { ...documentTypes, ...videoTypes },
};

const endings = (types: object) => Object.keys(types).join('|');
const name = '[a-z0-9][a-z0-9._-]*';

/** Where each can be had. */
export const ownFileAddress = new RegExp(
  `^/(?:${Object.entries(ownFileTypes)
    .map(([folder, types]) => `${folder}/${name}\\.(?:${endings(types)})`)
    .join('|')})$`,
  'i',
);

/** Of a video among them. */
export const ownVideo = new RegExp(`^/files/${name}\\.(?:${endings(videoTypes)})$`, 'i');

/** Whether it stands below a folder that holds nothing else. */
export function isOwnFile(path: string): boolean {
  return /^\/(?:audio|files)\/./.test(path);
}

/**
 * @param address `/files/report.pdf`
 * @returns undefined for what is no address of such a file
 */
export function ownFileAt(
  address: string,
): { folder: string; name: string; ending: string; type: string } | undefined {
  if (!ownFileAddress.test(address)) return undefined;
  const [, folder = '', name = ''] = address.split('/');
  const ending = (name.split('.').at(-1) ?? '').toLowerCase();
  const type = ownFileTypes[folder]?.[ending];
  return type === undefined ? undefined : { folder, name, ending, type };
}
