/** The text of every field of these names in a document, however deep. */
export function fieldTexts(document: unknown, names: readonly string[]): string[] {
  const found: string[] = [];
  const visit = (fields: Record<string, unknown>) => {
    // Of a long archive every entry is looked at: no list of each is made.
    for (const name in fields) {
      const field = fields[name];
      if (typeof field === 'string') {
        if (names.includes(name)) found.push(field);
      } else if (isGroup(field)) visit(field);
    }
  };
  if (isGroup(document)) visit(document);
  return found;
}

function isGroup(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
