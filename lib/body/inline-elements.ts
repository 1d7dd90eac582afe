/**
 * The elements of HTML that may stand in a line of text, since Markdown has no mark for them. The page,
 * the feeds and the Markdown of a story have them as they are.
 */
const inlineElements: Record<string, string[]> = {
  sub: [],
  sup: [],
  br: [],
  small: [],
  abbr: ['title'],
  mark: [],
  kbd: [],
  cite: [],
  q: [],
};

/** What any of them may say beside its own. */
const anywhere = ['lang', 'dir'];

export function isInlineName(name: string): boolean {
  return Object.hasOwn(inlineElements, name);
}

/** @returns the attributes that an element of this name may have */
export function attributesOf(name: string): string[] {
  return [...(inlineElements[name] ?? []), ...anywhere];
}
