/** The parts of a Markdown text in which tags are tags: what stands as code shows them as they are. */

const code =
  /^([ \t>]*)(`{3,}|~{3,})[^\n]*\n(?:[\s\S]*?\n)?[ \t>]*\2[`~]*[ \t]*$|(`+)(?!`)[^\n]*?[^`\n]\3(?!`)/gm;

export function outsideCode(text: string, change: (part: string) => string): string {
  const kept: string[] = [];
  const marked = text.replace(code, (whole) => `\uE000${kept.push(whole) - 1}\uE001`);
  // Code may stand inside what is changed, between two tags, and comes back at its place.
  return change(marked).replace(/\uE000(\d+)\uE001/g, (_, at: string) => kept[Number(at)]!);
}
