/** What is wrong on a line of a content file. Plain data, to be kept from one build to the next. */
export type Fault = {
  /** Counted from 1, in the file. */
  line: number;
  /** What is wrong, as the end of a sentence that begins with the field, where there is one. */
  message: string;
  mend: string;
  /** The field's path, as in `lead.photo.alt`; absent where the fault is in none. */
  field?: string;
  /** A warning is told and stops nothing. */
  warning?: true;
};

/** What was written there, as far as a message needs it. */
export function excerpt(text: string): string {
  const [first = ''] = text.trim().split('\n');
  return first.length > 40 ? `${first.slice(0, 40).trimEnd()}…` : first;
}
