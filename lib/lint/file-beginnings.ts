/** What the first twelve bytes of a file say that it is, as browsers tell. https://mimesniff.spec.whatwg.org/ */

type Test = (start: Buffer) => boolean;

const has = (mark: string, at: number): Test => {
  const bytes = Buffer.from(mark, 'latin1');
  return (start) => start.subarray(at, at + bytes.length).equals(bytes);
};
/** Of MPEG, MP3 as well as AAC: eleven bits that are set. */
const isFrame: Test = (start) => start[0] === 0xff && (start[1] ?? 0) >= 0xe0;
const isTagged = has('ID3', 0);
const isOgg = has('OggS', 0);
const isZip = has('PK', 0);
const isIso = has('ftyp', 4);
/** Word, Excel and PowerPoint before 2007. */
const isOffice = has('\xD0\xCF\x11\xE0', 0);
/** A page in the place of a file is what a server sends that has lost it. */
const isText: Test = (start) =>
  start.length > 0 &&
  !start.includes(0) &&
  !/^(?:\xEF\xBB\xBF)?\s*</.test(start.toString('latin1'));

const tests: Record<string, Test> = {
  mp3: (start) => isTagged(start) || isFrame(start),
  aac: (start) => isTagged(start) || isFrame(start) || has('ADIF', 0)(start),
  m4a: isIso,
  ogg: isOgg,
  opus: isOgg,
  flac: (start) => has('fLaC', 0)(start) || isTagged(start),
  wav: (start) => has('RIFF', 0)(start) && has('WAVE', 8)(start),
  mp4: isIso,
  m4v: isIso,
  // QuickTime's first box may be another than that.
  mov: (start) =>
    isIso(start) || /^(?:moov|mdat|free|wide|skip)$/.test(start.toString('latin1', 4, 8)),
  webm: has('\x1A\x45\xDF\xA3', 0),
  ogv: isOgg,
  pdf: has('%PDF', 0),
  rtf: has('{\\rtf', 0),
  ...Object.fromEntries(
    ['zip', 'epub', 'docx', 'xlsx', 'pptx', 'odt', 'ods', 'odp'].map((ending) => [ending, isZip]),
  ),
  ...Object.fromEntries(['doc', 'xls', 'ppt'].map((ending) => [ending, isOffice])),
  ...Object.fromEntries(['csv', 'tsv', 'txt', 'json', 'geojson'].map((ending) => [ending, isText])),
};

/** @param ending in small letters @param start the first bytes, twelve if it has as many */
export function beginsLike(ending: string, start: Buffer): boolean {
  return tests[ending]?.(start) ?? false;
}
