/** What WordPress keeps beside a text, and shows in it. */

/** WordPress keeps the notes of its own footnotes beside the text. */
export function withNotes(text: string, notes: string | undefined): string {
  if (!notes?.startsWith('[')) return text;
  try {
    const list = JSON.parse(notes) as { id: string; content: string }[];
    const items = list.map(
      ({ id, content }) => `<li id="${id}">${content} <a href="#${id}-link">↩︎</a></li>`,
    );
    return `${text}\n<ol class="wp-block-footnotes">${items.join('')}</ol>`;
  } catch {
    return text;
  }
}

/** The sound of a podcast: its address, its length and its type, a line each. */
export function withSound(text: string, enclosure: string | undefined): string {
  const [address = '', , type = ''] = (enclosure ?? '').split(/\r?\n/).map((line) => line.trim());
  if (!type.startsWith('audio/') || !/^https?:/.test(address) || text.includes(address))
    return text;
  return `<audio src="${address.replace(/"/g, '%22')}"></audio>\n\n${text}`;
}
