/** What stands between the pieces of a credit line, and what is said behind them. */

const lower = [
  ...['on assignment for', 'exclusively for', 'special to', 'special for', 'specially for'],
  ...['via', 'for', 'on', 'from', 'pour', 'für', 'para', 'voor'],
];
const words = lower
  .flatMap((word) => [word, word.charAt(0).toUpperCase() + word.slice(1), word.toUpperCase()])
  .join('|');
/** The address of a licence holds slashes and is no link. `The` is part of a name, `the` is not. */
const links = new RegExp(
  `<https?:[^<>]*>|[Ss]ee page for author|(?:\\s*[,/／|｜]\\s*|\\s+)(?:${words})\\s+(?:the\\s+)?|\\s*[/／|｜]\\s*`,
  'g',
);

/** @returns pieces at the even places, links at the odd ones */
export function splitAtLinks(text: string): string[] {
  const parts: string[] = [];
  let from = 0;
  for (const { 0: link, index } of text.matchAll(links)) {
    if (/^<|^see/i.test(link)) continue;
    parts.push(text.slice(from, index), link);
    from = index + link.length;
  }
  return [...parts, text.slice(from)];
}

export const isForLink = (link: string) => /\b(?:for|to|pour|für|para|voor)\b/i.test(link);
export const isFromLink = (link: string) => /\b(?:on|from)\b/i.test(link) && !isForLink(link);
export const isSlash = (link: string) => /^\s*[/／|｜]\s*$/.test(link);

/** Between two names, with two words at least on each side: `Ortega y Gasset` is one. */
const and = '(?<=\\S+\\s+\\S+)\\s+(?:und|et|y|e|i|и|і|og|och|en|ve|va|및|و)\\s+(?=\\S+\\s+\\S+)';
export const commas = new RegExp(
  `(\\s*,\\s*(?!(?:Jr|Sr|Inc|Ltd|LLC|I{1,3}|IV)\\b)(?:and\\s+|&\\s+)?|\\s*[、，]\\s*|\\s+(?:and|&)\\s+|${and}|\\s+\\((?=CC|public|OGL|GFDL))`,
  'i',
);

/** `Jane Doe-Imagn Images`, `Agence France-Presse — Getty Images`. */
export const dash = /^(.+?)(\s*[-–—]\s*)([^-–—]+)$/su;

/** What agencies add for the desk, a number among it, and lawyers for nobody. */
const notes =
  /^(.*?\S)(\s+TPX IMAGES OF THE DAY|\s+\(\d{5,}[a-z]{0,3}\)|[.,]?\s+(?:all rights reserved|tous droits réservés|alle rechte vorbehalten|todos los derechos reservados|tutti i diritti riservati)\.?)$/is;

/** @returns the text and what is said behind it */
export function cutNote(text: string): [string, string] {
  const [, body = text, note = ''] = notes.exec(text) ?? [];
  return [body, note];
}

/** Between two credits in one line: `Illustration by Jane Doe; photo: John Roe/AFP`. */
export const breaks =
  /(\s*;\s+|\.\s+(?=(?:photo|picture|image|illustration|graphic|composite)s?\b))/i;
