/** Changes to a document's text at the places where its parser found things. What is not changed stays byte for byte. */

/** Replaces the characters from `start` to `end`; with both the same, it adds. */
export type Edit = { start: number; end: number; text: string };

/** An edit inside another is part of it. What stands wrongly in a table, the parser moves before it. */
export function applyEdits(html: string, edits: Edit[]): string {
  let result = '';
  let position = 0;
  for (const { start, end, text } of edits.sort((a, b) => a.start - b.start || a.end - b.end)) {
    if (start < position) continue;
    result += html.slice(position, start) + text;
    position = end;
  }
  return result + html.slice(position);
}
