/** @returns the name of a language as it calls itself, `العربية`; the tag where nobody knows it */
export function nameOfLanguage(tag: string): string {
  const name = new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag;
  // Some languages write their name small, but here each stands for itself.
  return name.charAt(0).toLocaleUpperCase(tag) + name.slice(1);
}
