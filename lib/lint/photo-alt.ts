/** What an alt must not be: heard twice, a file's name, a preface, a credit. */
import { parseCredit } from '../photos/credit/parse-credit.ts';
import { longestAlt } from '../photos/photo-record.ts';
import { repeats, spoken, standsIn } from './photo-words.ts';
import { missing, warn, type PhotoCase, type PhotoFault } from './photo-rule.ts';

export function checkAlt(photo: PhotoCase): PhotoFault[] {
  const { fields, fileRecord, record, context } = photo;
  const { alt } = record;
  const { length } = Array.from(alt);
  if (!alt) {
    const silent = context.path && !fileRecord.alt ? `, and ${context.path} carries none` : '';
    const mend = 'write what the picture shows, for those who cannot see it; not the caption again';
    return missing('alt', silent, mend, context);
  }
  return [
    ...heardTwice(photo),
    ...(holdsFileName(alt, fields.src)
      ? warn('alt', `holds the name of a file: "${alt}"`, 'say what the picture shows')
      : []),
    ...preface(alt),
    ...creditInAlt(photo),
    ...(length > longestAlt
      ? warn(
          'alt',
          `has ${length} characters; ${longestAlt} is the most`,
          'say the most important in a sentence, and put the rest into the caption or the text',
        )
      : []),
  ];
}

function heardTwice({ record, context }: PhotoCase): PhotoFault[] {
  const { alt, caption } = record;
  const mend = 'say what the picture shows in alt, and what the reader should know in caption';
  const faults: PhotoFault[] = [];
  if (caption && spoken(alt) !== '' && spoken(alt) === spoken(caption)) {
    const message = 'says the same as the caption, so a screen reader would say it twice';
    faults.push({ field: 'alt', message, mend });
  } else if (caption && repeats(alt, caption)) {
    const message = 'says nearly the same as the caption, so a screen reader would say it twice';
    faults.push(...warn('alt', message, mend));
  }
  const headline = context.headlines.find(({ text }) => repeats(alt, text));
  if (headline) {
    const message = `says nearly the same as the headline (${headline.field})`;
    faults.push(...warn('alt', message, 'say what the picture shows'));
  }
  return faults;
}

const fileName = /[\w-]\.(?:avif|gif|heic|jpe?g|png|svg|tiff?|webp)\b/i;
const cameraName = /\b(?:img|image|photo|dsc[fn]?|pxl|dji|gopr|screenshot)[_-]?\d{3,}|\w_\w/i;

/** A file's name may be a word that the alt needs (`gate`), so alone it must be the whole of it. */
function holdsFileName(alt: string, src: string): boolean {
  const [, stem] = /([^/]*?)(\.[^./]*)?$/.exec(src) ?? [];
  return fileName.test(alt) || cameraName.test(alt) || alt === stem;
}

const opening =
  /^(?:an? |the |this )?(?:[\w-]+ ){0,2}?(?:image|photo|photograph|picture|pic)(?:,? (?:of|showing|shows|depicting|depicts|that shows|which shows|in which|taken)\b|:)/i;

/** A screen reader says that it is a picture before it reads the alt (W3C WAI, Images Tutorial). */
function preface(alt: string): PhotoFault[] {
  const [words] = opening.exec(alt) ?? [];
  const message = `begins with "${words}", which a screen reader has said already`;
  return words ? warn('alt', message, 'begin with what the picture shows') : [];
}

function creditInAlt({ record }: PhotoCase): PhotoFault[] {
  const { alt, credit, agency } = record;
  const mend = 'take it out; the credit is printed beside the picture';
  const sign = /©|\(c\)|\bcopyright\b/i.exec(alt)?.[0];
  if (sign) return warn('alt', `holds "${sign}"`, mend);
  if (credit && standsIn(credit, alt)) return warn('alt', `holds the credit, "${credit}"`, mend);
  const named = [agency, ...parseCredit(credit).chain].find((name) => name && isNamed(name, alt));
  return named ? warn('alt', `names the agency, "${named}"`, mend) : [];
}

/** A short name must stand there in its own capitals: an AP is no ap, and a Pool no pool. */
function isNamed(name: string, alt: string): boolean {
  if (name.length > 4) return standsIn(name, alt);
  return alt.split(/[^\p{L}\p{N}]+/u).includes(name);
}
