const order: Intl.LDMLPluralRule[] = ['zero', 'one', 'two', 'few', 'many', 'other'];

/**
 * The kinds of number that counts in a language have, with the smallest of each: of whole ones below two hundred, by
 * which all rules go but those for millions. `other` is among them, to which what is not known falls back.
 */
export function pluralKinds(language: string): Map<Intl.LDMLPluralRule, number[]> {
  const rules = new Intl.PluralRules(language);
  const counts = Array.from({ length: 200 }, (_, count) => count);
  const kinds = order.map(
    (kind) => [kind, counts.filter((count) => rules.select(count) === kind).slice(0, 3)] as const,
  );
  return new Map(kinds.filter(([kind, of]) => kind === 'other' || of.length > 0));
}
