/** Whether fields say the same to whoever reads them: an empty field, and one that is not there, say nothing. */

type Group = Record<string, unknown>;

export function isGroup(value: unknown): value is Group {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What an editing tool leaves where nobody wrote anything; a box that was never ticked is false. */
export function isEmpty(value: unknown): boolean {
  if (Array.isArray(value)) return value.every(isEmpty);
  if (isGroup(value)) return Object.values(value).every(isEmpty);
  return value === undefined || value === null || value === '' || value === false;
}

export function isSame(one: unknown, other: unknown): boolean {
  if (isEmpty(one) || isEmpty(other)) return isEmpty(one) && isEmpty(other);
  if (Array.isArray(one) && Array.isArray(other)) {
    const [ones, others] = [written(one), written(other)];
    return ones.length === others.length && ones.every((entry, i) => isSame(entry, others[i]));
  }
  // The editor takes white space off both ends.
  if (typeof one === 'string' && typeof other === 'string') {
    return toMinute(one.trim()) === toMinute(other.trim());
  }
  // A word, and the same word as the only field of a group: lib/write/shorthand.ts.
  if (isGroup(one) !== isGroup(other)) return isSame(wordOf(one), wordOf(other));
  if (!isGroup(one) || !isGroup(other)) return one === other;
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].every((name) =>
    isSame(one[name], other[name]),
  );
}

function wordOf(value: unknown): unknown {
  if (!isGroup(value)) return value;
  const [word, ...others] = Object.values(value).filter((field) => !isEmpty(field));
  return isGroup(word) || others.length > 0 ? undefined : word;
}

/** The entries of a list that hold something. */
export function written(list: unknown[]): unknown[] {
  return list.filter((entry) => !isEmpty(entry));
}

/** The same value without its empty fields. */
export function withoutEmpty(value: unknown): unknown {
  if (Array.isArray(value)) return written(value).map(withoutEmpty);
  if (!isGroup(value)) return value;
  const kept = Object.entries(value).filter(([, field]) => !isEmpty(field));
  return Object.fromEntries(kept.map(([name, field]) => [name, withoutEmpty(field)]));
}

/** An instant as a form has it, which knows no seconds: those of the file stay while the minute does. */
export function toMinute(text: string): string {
  return text.replace(/^(\d{4}-\d\d-\d\dT\d\d:\d\d):\d\d(\.\d+)?(?=Z$|[+-]\d\d:\d\d$)/, '$1:00');
}
