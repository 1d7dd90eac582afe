/** What the check would say of an entry that is still on its form, by the form's own names of its fields. */
import { photoUses } from '../lint/photo-places.ts';
import { useFaults, type PhotoFile, type PhotoRules } from '../lint/use-faults.ts';
import { readFile } from '../reader/read-file.ts';
import { documentTypes, type DocumentType } from '../schema/document-types.ts';
import { fileFormat } from './file-format.ts';
import { nested, type FormValues } from './form-values.ts';
import { fieldOnForm } from './write-paths.ts';

/** Files of pictures, by what the form names them: `gate.jpg`, or the address of one that was dropped in. */
export type PicturesRead = Map<string, PhotoFile>;

type Known = { read: PicturesRead } & Pick<PhotoRules, 'requiredSince'>;

/**
 * Of shape, of text and of the pictures whose files were read, as `npm run check` words them; a relation is
 * chosen from what is there.
 *
 * @returns what is wrong, by the key of the field that it is told at
 */
export function entryFaults(
  type: DocumentType,
  values: FormValues,
  known: Known = { read: new Map(), requiredSince: -Infinity },
): Map<string, string> {
  const text = fileFormat(type).toFile(nested(values));
  const reading = readFile(type, documentTypes[type].files, text);
  const { problems, faults, body, bodyLine } = reading;
  const emptyLines = /^\s*\n/.exec(body)?.[0].split('\n').length ?? 1;
  const keys = Object.keys(values);
  const told = new Map<string, string>();
  const tell = (field: string, { message, mend }: { message: string; mend: string }, at = '') => {
    const key = placeOf(field, keys);
    const sentence = `${at}${message}. Mend: ${mend}.`;
    const before = told.get(key);
    told.set(key, `${before ? `${before} ` : ''}${sentence[0]?.toUpperCase()}${sentence.slice(1)}`);
  };
  for (const problem of problems) if (!problem.warning) tell(problem.field ?? '', problem);
  for (const fault of faults) {
    if (!fault.warning) tell('body', fault, `line ${fault.line - emptyLines + 1}: `);
  }
  for (const problem of pictureFaults(type, reading, known)) {
    const field = fieldOnForm(problem.field);
    const line = problem.line - bodyLine - emptyLines + 2;
    // What is behind the field's own name says whose word is at fault.
    const behind = problem.field.slice(field.length).trim();
    const at = field === 'body' ? `line ${line}: ${problem.field}` : behind;
    tell(field, problem, at && `${at} `);
  }
  return told;
}

function pictureFaults(
  type: DocumentType,
  reading: ReturnType<typeof readFile>,
  { read, requiredSince }: Known,
) {
  const rules = { now: new Date(), requiredSince };
  const { files: file } = documentTypes[type];
  // On the form a field has no line of its own.
  const unread = { id: '', body: () => reading.body, lineOf: () => 0, found: {} };
  const source = { ...reading, ...unread, type, file };
  return photoUses(source)
    .flatMap((use) => (read.has(use.src) ? useFaults(use, read.get(use.src), rules) : []))
    .filter(({ warning }) => !warning);
}

/** A field that the form has not stands within one, or holds some: the nearest is told. */
function placeOf(field: string, keys: string[]): string {
  const steps = field.split('.');
  for (let n = steps.length; n > 0; n--) {
    const key = steps.slice(0, n).join('.');
    const found = keys.find((one) => one === key || one.startsWith(`${key}.`));
    if (found) return found;
  }
  return keys[0] ?? '';
}

/** Asked for each field of a form in turn, it reads the form once. */
export function faultsOfForm(known?: Known) {
  let last: [asked: string, told: Map<string, string>] | undefined;
  return (type: DocumentType, values: FormValues): Map<string, string> => {
    const asked = JSON.stringify([type, values, [...(known?.read ?? [])]]);
    if (last?.[0] !== asked) last = [asked, entryFaults(type, values, known)];
    return last[1];
  };
}
