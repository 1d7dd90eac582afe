/** What the check would say of an entry that is still on its form, by the form's own names of its fields. */
import { readFile } from '../reader/read-file.ts';
import { documentTypes, type DocumentType } from '../schema/document-types.ts';
import { fileFormat } from './file-format.ts';
import { nested, type FormValues } from './form-values.ts';

/**
 * Of shape and of text, as `npm run check` words them; a relation is chosen from what is there, and of
 * pictures the form knows no file.
 *
 * @returns what is wrong, by the key of the field that it is told at
 */
export function entryFaults(type: DocumentType, values: FormValues): Map<string, string> {
  const text = fileFormat(type).toFile(nested(values));
  const { problems, faults, body } = readFile(type, documentTypes[type].files, text);
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
  return told;
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
export function faultsOfForm(): typeof entryFaults {
  let last: [asked: string, told: Map<string, string>] | undefined;
  return (type, values) => {
    const asked = JSON.stringify([type, values]);
    if (last?.[0] !== asked) last = [asked, entryFaults(type, values)];
    return last[1];
  };
}
