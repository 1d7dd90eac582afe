/** Every path of this paper that something served names, so that a crawl misses nothing. */

/**
 * Also what stands in `srcset`, in JSON, in Markdown, in XML; more rather than less, so that some lead
 * nowhere. Searches are left out: there is no end of them.
 *
 * @param type its media type
 * @param origin of the paper, as the text spells its own addresses
 */
export function namedAddresses(text: string, type: string, origin: string): string[] {
  if (/^(image|font|audio|video)/.test(type)) return [];
  const plain = text.replaceAll('&amp;', '&').replaceAll('\\/', '/');
  const absolute = plain.split(origin).slice(1);
  const relative = /html/.test(type) ? plain.split(/(?<=[\s"'(,])(?=\/[\w?])/).slice(1) : [];
  return [...absolute, ...relative]
    .map((rest) => /^\/[^\s"'<>()\\#{},]*/.exec(rest)?.[0])
    .filter((link) => link !== undefined)
    .filter((link) => !/^\/search\?/.test(link));
}
