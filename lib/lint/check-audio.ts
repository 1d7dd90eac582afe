/** Sound files: each that a text plays must be there, and be what its name says. */
import { closeSync, lstatSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import type { ContentFile } from '../reader/content-files.ts';
import { audioEnding, audioFile, type AudioEnding } from '../schema/audio.ts';
import type { Problem } from './problem.ts';
import { lineInFile } from './story-fields.ts';

export function checkAudio(files: ContentFile[], contentDir: string): Problem[] {
  const known = new Map<string, Fault | undefined>();
  const faultOf = (src: string) => {
    if (!known.has(src)) known.set(src, faultIn(join(contentDir, 'audio', src), src));
    return known.get(src);
  };
  return files.flatMap((source) =>
    source.text.audio
      .filter(({ src }) => audioFile.test(src))
      .flatMap(({ line, src }) => {
        const fault = faultOf(src);
        return fault
          ? [{ file: source.file, line: lineInFile(source, line), field: '', ...fault }]
          : [];
      }),
  );
}

type Fault = Pick<Problem, 'message' | 'mend'>;

/** @param src its name alone, which holds no folder */
function faultIn(path: string, src: string): Fault | undefined {
  const stat = lstatSync(path, { throwIfNoEntry: false });
  if (!stat?.isFile()) {
    const message = `<Audio> src names "${src}", which does not exist`;
    return { message, mend: `put the file itself into ${join(path, '..')}` };
  }
  const ending = audioEnding(src)!;
  if (beginsLike[ending](startOf(path))) return undefined;
  const message = `<Audio> src names ${path}, which is no ${ending.toUpperCase()} file${stat.size === 0 ? ' but empty' : ''}`;
  return {
    message,
    mend: 'save it again as what its name says, or give it the ending that is true',
  };
}

function startOf(path: string): Buffer {
  const file = openSync(path, 'r');
  try {
    const start = Buffer.alloc(12);
    return start.subarray(0, readSync(file, start, 0, start.length, 0));
  } finally {
    closeSync(file);
  }
}

const has = (mark: string, at: number) => (start: Buffer) =>
  start.toString('latin1', at, at + mark.length) === mark;
/** Of MPEG, MP3 as well as AAC: eleven bits that are set. */
const isFrame = (start: Buffer) => start[0] === 0xff && (start[1] ?? 0) >= 0xe0;
const isTagged = has('ID3', 0);
const isOgg = has('OggS', 0);

/** By the first bytes, as browsers tell. https://mimesniff.spec.whatwg.org/#matching-an-audio-or-video-type-pattern */
const beginsLike: Record<AudioEnding, (start: Buffer) => boolean> = {
  mp3: (start) => isTagged(start) || isFrame(start),
  aac: (start) => isTagged(start) || isFrame(start) || has('ADIF', 0)(start),
  m4a: has('ftyp', 4),
  ogg: isOgg,
  opus: isOgg,
  flac: (start) => has('fLaC', 0)(start) || isTagged(start),
  wav: (start) => has('RIFF', 0)(start) && has('WAVE', 8)(start),
};
