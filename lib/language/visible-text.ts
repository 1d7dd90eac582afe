/**
 * One line that is what it looks like, whatever stands in a name or a field: a terminal and a CI obey
 * control characters, and those that turn the direction of writing make a text look like another.
 */
export function visible(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]/gu, encodeURIComponent);
}
