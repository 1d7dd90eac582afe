/** What a picture's file says of itself: XMP first, IPTC-IIM and EXIF behind it. */
export type FileRecord = {
  alt?: string;
  /** A longer description for those who cannot see the picture. */
  description?: string;
  caption?: string;
  creators?: string[];
  credit?: string;
  copyright?: string;
  source?: string;
  /** The page that states the rights (XMP WebStatement). */
  license?: string;
  /** Where the picture can be licensed (PLUS LicensorURL). */
  acquire?: string;
  sourceType?: SourceType;
  /** What the supplier allows and forbids; never shown. */
  instructions?: string;
  /** Whether the file tells where the picture was taken (GPS); no file that we send does. */
  located?: boolean;
  /** What the check tells of the file: what cannot be read in it, what contradicts itself. */
  notes?: FileNote[];
  /** The standard that each text came from. IIM cuts its texts, so it counts for less. */
  from: Partial<Record<RecordField, Standard>>;
};

export type Standard = 'XMP' | 'IIM' | 'EXIF';

export type FileNote =
  /** Something that says more than we can read; in words that follow "holds". */
  | { kind: 'unread'; what: string }
  /** A text in letters that the file does not name, so that they are a guess. */
  | { kind: 'letters'; field: RecordField; standard: Standard; text: string }
  /** Two texts of one field, of which the first is used. */
  | { kind: 'conflict'; field: RecordField; used: Said; other: Said }
  /** More frames than the one that readers see. */
  | { kind: 'moving' };

type Said = { standard: Standard; texts: string[] };

export type RecordField =
  | 'alt'
  | 'description'
  | 'caption'
  | 'creators'
  | 'credit'
  | 'copyright'
  | 'source'
  | 'license'
  | 'acquire'
  | 'sourceType'
  | 'instructions';

/** IPTC's digital source types, by the last part of their address. https://cv.iptc.org/newscodes/digitalsourcetype/ */
export const sourceTypes = [
  'digitalCapture',
  'computationalCapture',
  'negativeFilm',
  'positiveFilm',
  'print',
  'minorHumanEdits',
  'humanEdits',
  'compositeCapture',
  'algorithmicallyEnhanced',
  'dataDrivenMedia',
  'digitalArt',
  'digitalCreation',
  'virtualRecording',
  'compositeSynthetic',
  'trainedAlgorithmicMedia',
  'compositeWithTrainedAlgorithmicMedia',
  'algorithmicMedia',
  'screenCapture',
  'composite',
  'softwareImage',
] as const;
export type SourceType = (typeof sourceTypes)[number];

export function sourceTypeUri(type: SourceType): string {
  return `http://cv.iptc.org/newscodes/digitalsourcetype/${type}`;
}
