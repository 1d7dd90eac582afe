/** The rules of the photo desk, for one picture in one place. Pure: the files were read before. */
import { Buffer } from 'node:buffer';
import { parseCredit } from '../photos/credit/parse-credit.ts';
import type { FileRecord } from '../photos/file-record.ts';
import { iimLimits } from '../photos/file-metadata/iim-limits.ts';
import { hasRightEnded, makeRecord } from '../photos/photo-record.ts';
import type { PhotoFields } from '../schema/photo.ts';
import { disagreements } from './photo-agreement.ts';
import { checkAlt } from './photo-alt.ts';
import { checkInstructions } from './photo-instructions.ts';
import { repeats, wordsOf } from './photo-words.ts';
import { missing, warn, type PhotoCase, type PhotoContext, type PhotoFault } from './photo-rule.ts';

/** Share cards and Google Discover ask for no less, in pixels. */
const narrowestLead = 1200;

export function photoFaults(
  fields: PhotoFields,
  fileRecord: FileRecord,
  context: PhotoContext,
): PhotoFault[] {
  const record = makeRecord(fields, fileRecord);
  const rules = [disagreements, checkInstructions, checkCredit, checkAlt];
  const photo = { fields, fileRecord, record, context };
  return [...rules, checkCaption, checkWidth, checkExpiry].flatMap((rule) => rule(photo));
}

function checkCredit({ fields, fileRecord, record, context }: PhotoCase): PhotoFault[] {
  const { credit } = record;
  if (record.isCreditUnknown) {
    return context.isOlder
      ? [
          {
            field: 'credit',
            message: 'is unknown',
            mend: 'find out who made the picture, and write it',
            warning: true,
            gap: 'credit',
          },
        ]
      : [
          {
            field: 'credit',
            message: 'is unknown, which only stories from before credits.requiredSince may say',
            mend: 'find out who made the picture, or take it out',
          },
        ];
  }
  if (!credit) {
    const silent = context.path && !fileRecord.credit ? `, and ${context.path} carries none` : '';
    const mend = 'write the credit line exactly as the agency wants it';
    return missing('credit', silent, mend, context);
  }
  if (!fields.credit && fileRecord.from.credit === 'IIM' && isFull(fileRecord.credit)) {
    const message = `is "${credit}", which IIM may have cut at ${iimLimits.credit} bytes`;
    return warn('credit', message, 'write the whole line here, as the agency wants it');
  }
  // Whoever wrote these took the line apart for us.
  if (parseCredit(credit).known || fields.creator || fields.agency) return [];
  return warn(
    'credit',
    `is "${credit}", which is printed so but not understood, so that machines learn neither maker nor agency`,
    'correct a slip in it, or write creator or agency beside it',
  );
}

/** A cut through a letter loses up to three bytes. */
function isFull(text = ''): boolean {
  return Buffer.byteLength(text) >= iimLimits.credit - 3;
}

/** A caption of three words may be a name, which the standfirst holds by right. */
function checkCaption({ record: { caption }, context: { standfirst } }: PhotoCase): PhotoFault[] {
  if (!caption || !standfirst || wordsOf(caption).length <= 3) return [];
  if (!repeats(caption, standfirst)) return [];
  const mend = 'say what the reader should know about the picture';
  return warn('caption', 'says nearly the same as the standfirst', mend);
}

function checkWidth({ context: { isLead, path, width } }: PhotoCase): PhotoFault[] {
  if (!isLead || !path || !width || width >= narrowestLead) return [];
  const message = `names ${path}, which is ${width} pixels wide; a lead needs ${narrowestLead}`;
  return warn('src', message, 'ask for a larger file, or open the story with another picture');
}

/** Nothing else is stopped by it: what is past is simply not shown. */
function checkExpiry({ fields: { expires }, context: { now } }: PhotoCase): PhotoFault[] {
  if (!hasRightEnded({ expires }, now)) return [];
  const message = `is past (${expires}), so that page, lists and files go without the picture now`;
  return warn('expires', message, 'take the picture out, or renew the right and the date');
}
