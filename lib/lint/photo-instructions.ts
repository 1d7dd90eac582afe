/** What a supplier's instructions mean for a page that anyone may read, for ever. */
import { exiftool } from '../photos/exiftool-command.ts';
import { warn, type PhotoCase, type PhotoFault } from './photo-rule.ts';

const media =
  '(?:(?:the )?internet|on-?line|digital|(?:the )?web(?:-?sites?)?|electronic)(?: media)?';
const item = `(?:${media}|[a-z-]+)`;
const join = '(?:\\s*[/&,]\\s*|,? (?:or|and|nor) )(?:no )?';
const use = '(?:use|usage|publication|distribution)';
const amen = '(?: (?:at all|whatsoever|allowed|permitted|please))?$';

/**
 * Each must reach the end of its clause: "NO USE" forbids, but "NO USE IN BETTING" and "NO USE
 * WITHOUT PERMISSION" say where and when; "NO ONLINE USE" forbids, but not "NO ONLINE SALES".
 */
const bans = [
  `\\b(?:no|do not) (?:${use}|publish|distribute)${amen}`,
  `\\bnot (?:for|to be) (?:use|publication|release|distribution|used|published|released|distributed)(?: or [a-z]+)?${amen}`,
  `\\bno (?:${item}${join})*${media}(?:${join}${item})*(?: ${use})?${amen}`,
  `\\bno ${use} (?:on|in|for) (?:${item}${join})*${media}(?:${join}${item})*${amen}`,
  `\\bnot (?:for|to be used (?:on|in)) (?:${item}${join})*${media}(?:${join}${item})*(?: ${use})?${amen}`,
  `\\b${media}(?: ${use})? (?:out|prohibited|forbidden|not (?:allowed|permitted))$`,
  `^(?:(?:for|in|editorial|strictly|licensed) )*print(?: ${use}| media| publications?)? only$`,
  `\\b(?:picture|photo|mandatory) kill\\b`,
  `\\bnot (?:for|to be) (?:use|publication|release|used|published|released) (?:before|until)\\b`,
  `(?<!\\b(?:no|not|no longer|un) )\\b(?:embargoed\\b|under embargo\\b)`,
  `^embargo(?:$| (?:until|till|to|for)\\b)`,
].map((pattern) => new RegExp(pattern));

const lifted = /\bembargo (?:is |has |was )?(?:been )?(?:lifted|over|expired|ended|passed|off)\b/;

/** The passage that forbids the use, as it stands there. */
export function findBan(instructions: string): string | undefined {
  const clauses = instructions
    .split(/[.;:!?()|*\r\n]+|\s[-–—]+\s|--+/)
    .map((clause) => clause.replace(/\s+/g, ' ').trim())
    .filter((clause) => clause !== '');
  const isLifted = lifted.test(plain(instructions));
  return clauses.find((clause) =>
    // "NO SALES, NO INTERNET" and "NO SALES/NO INTERNET" are two clauses each.
    plain(clause)
      .split(/\s*[,/]\s*(?=(?:no|not|do not|for) )|\bbut\b/)
      .some(
        (part) => bans.some((ban) => ban.test(part.trim())) && !(isLifted && /embargo/.test(part)),
      ),
  );
}

const unit = '(?:hours?|days?|weeks?|months?|years?)';
const count =
  '(?:\\d+|an?|one|two|three|four|five|six|seven|ten|twelve|fourteen|fifteen|twenty|thirty|sixty|ninety)';
const limits = [
  `\\b(?:within|after|for|first|to|maximum|max|than)(?: the| a maximum of| a period of)?(?: first| next)? ${count}[ -]?${unit}\\b`,
  `\\b${count}[ -]?${unit} (?:only|after|from|of|maximum|max|limit|use|licen[cs]e)\\b`,
  `\\b(?:no use|not (?:for use|to be used)|do not use) after\\b`,
  `\\b(?:expires|use (?:only )?(?:until|before)|use by|valid until)\\b`,
  `\\b(?:no|not for|not to be) (?:[a-z-]+(?:,? (?:or|and|nor) |\\s*[/,]\\s*))*(?:[a-z-]+ )?archiv(?:es?|ed|ing|al)\\b`,
  // Wire codes: NARCH, NARCH30; and the same in other languages.
  `\\b(?:no?-?|no )arch(?:ives?|iving)?\\d*(?: days)?\\b`,
  `\\b(?:keine?|pas d|sans|no|sin|niente) ?archiv(?:ierung|nutzung|es?|age|o|ar|io)\\b`,
].map((pattern) => new RegExp(pattern));

/** The passage that lets the right to show it end: a limit in days, or NO ARCHIVES. */
export function findLimit(instructions: string): string | undefined {
  return instructions
    .split(/[.;!()|*\r\n]+/)
    .map((clause) => clause.replace(/\s+/g, ' ').trim())
    .find((clause) => limits.some((limit) => limit.test(plain(clause))));
}

export function checkInstructions({ fields, fileRecord, context }: PhotoCase): PhotoFault[] {
  const { instructions } = fileRecord;
  const { path } = context;
  if (!instructions || !path) return [];
  const ban = findBan(instructions);
  if (ban) {
    const message = `names ${path}, whose instructions forbid the use: "${ban}"`;
    const tags = ['-XMP-photoshop:Instructions=', '-IPTC:SpecialInstructions='];
    const mend = `take another picture, or, where the supplier has lifted it: ${exiftool(tags, path)}`;
    return [{ field: 'src', message, mend }];
  }
  const limit = findLimit(instructions);
  if (!limit || fields.expires) return [];
  const message = `is missing, while the instructions in ${path} say "${limit}"`;
  return warn('expires', message, 'write the instant at which the right to show it ends');
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[“”"']/g, '')
    .replace(/\s+/g, ' ');
}
