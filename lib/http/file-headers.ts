/** What an answer says of a file that is sent as it lies on the disk. */
import type { Stats } from 'node:fs';

/** @param type its media type */
export function fileHeaders({ size, mtimeMs }: Pick<Stats, 'size' | 'mtimeMs'>, type: string) {
  return {
    'Content-Type': type,
    'Content-Length': String(size),
    'Accept-Ranges': 'bytes',
    // As nginx makes it: what was replaced has another time or another size.
    ETag: `"${size.toString(16)}-${Math.round(mtimeMs).toString(16)}"`,
  };
}

/** The same of a part of it. */
export function partHeaders({ start, end }: { start: number; end: number }, size: number) {
  return {
    'Content-Length': String(end - start + 1),
    'Content-Range': `bytes ${start}-${end}/${size}`,
  };
}
