/** A piece of a picture's file that says something of the picture, wherever its format keeps it. */
export type Block =
  | { kind: 'XMP' | 'IIM' | 'Photoshop' | 'TIFF'; bytes: Buffer }
  /** Something that says more than we can read; in words that follow "holds". */
  | { kind: 'unread'; what: string }
  /** The file holds more frames than the one that we show. */
  | { kind: 'moving' };

/** What any of them may be unpacked to; a packed text of a few bytes must not fill the memory. */
export const mostBytes = 8_000_000;
