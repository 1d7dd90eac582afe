import type { Random } from './random.ts';
import * as words from './vocabulary.ts';

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const article = (text: string) => (/^[aeiou]/.test(text) ? `an ${text}` : `a ${text}`);

export function headline(random: Random): string {
  const { pick } = random;
  return `${capital(thing(random))} ${pick(words.verbs)} by ${pick(words.people)} in ${pick(words.places)}`;
}

export function heading(random: Random): string {
  return capital(article(thing(random)));
}

export function thing({ pick }: Random): string {
  return `${pick(words.adjectives)} ${pick(words.things)}`;
}

/** @param link a Markdown link in the place of one of its nouns */
export function sentence(random: Random, link?: string): string {
  const { pick, whole, next } = random;
  const what = () => link ?? thing(random);
  const forms = [
    () =>
      `The ${pick(words.people)} of ${pick(words.places)} ${pick(words.verbs)} the ${what()} ${pick(words.reasons)}`,
    () =>
      `${pick(words.openers)} the ${pick(words.people)} ${pick(words.verbs)} ${article(thing(random))}, and the ${what()} was ${pick(words.verbs)} ${pick(words.reasons)}`,
    () =>
      `“The ${what()} was never ${pick(words.verbs)} by the ${pick(words.people)},” one of the ${pick(words.people)} ${pick(words.speech)}`,
    () =>
      `Of the ${whole(12, 980)} ${pick(words.people)} who ${pick(words.verbs)} the ${what()}, ${whole(2, 11)} live in ${pick(words.places)}`,
    () =>
      `It cost ${whole(2, 90)} million, which the ${pick(words.people)} ${pick(words.verbs)} ${pick(words.reasons)}; the ${what()} cost ${next() < 0.5 ? 'more' : 'less'}`,
  ];
  return `${pick(forms)()}.`;
}

/** @param links as many of its sentences carry one, from the first */
export function paragraph(random: Random, links: string[] = []): string {
  const count = Math.max(links.length, random.whole(2, 4));
  return Array.from({ length: count }, (_, i) => sentence(random, links[i])).join(' ');
}
