/** A record of the facts that are known: JSON-LD has no word for an empty field. */
export function known<T extends object>(fields: { [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined && !isEmpty(value)),
  ) as T;
}

function isEmpty(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}
