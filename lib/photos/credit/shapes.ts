/** What a person and a house look like in a credit line, where no table knows them. */
import { knownHouse } from './houses.ts';

/** Words that no person bears: with one of them in it, a piece of a line names a house. */
const houseWords = new Set(
  `agency agence agencia agentur archive archives army authority broadcasting center centre city
  college commission committee company corporation corp council county court department desk
  embassy federation festival force forces foundation gazette gmbh government graphics group guard
  images inc institute laboratory library limited llc ltd media ministry municipality museum navy
  network news newspaper newspapers observatory office organization organisation parliament
  photos photography pictures police presidency presidential press province service services
  society studio studios technologies television times tribune tv university wire`.split(/\s+/),
);

/** Small words inside a person's name: Ludwig van …, Maria dos …. */
const particles = new Set(
  `abu af al av bin bint da das de del della den der di do dos du e el ibn la le los ten ter ul ur
  van von y zu zum`.split(/\s+/),
);

/** Small words inside a house's name: Library of …, Médecins sans …. */
const joints = new Set(
  '& and at de del der des di du e et for für i in la of the und y'.split(' '),
);

/** Words that open sentences and houses, never a person's name. */
const notPeople = new Set(
  `a all an at by for from her his in more no of on read see that the their these this unknown watch
  with`.split(/\s+/),
);

const personWord = /^(?:(?:al|el|d|l|de)[-'’])?[\p{Lu}\p{Lt}\p{Lo}][\p{L}\p{M}'’‘ʼ-]*$/u;
const shortened = /^(?:\p{Lu}\.)+$|^(?:Jr|Sr|St)\.$/u;
const houseWord = /^(?:[\p{Lu}\p{Lt}\p{Lo}\p{N}]|[a-z]\p{Lu})[\p{L}\p{M}\p{N}.'’&+-]*$/u;

/** Whether the text can be one person's name, as photographers sign. */
export function looksLikePerson(text: string): boolean {
  const words = wordsOf(text);
  return (
    words.length <= 5 &&
    words.some((word) => personWord.test(word)) &&
    words.every((w) => personWord.test(w) || shortened.test(w) || particles.has(w)) &&
    !words.some((word) => notPeople.has(word.toLowerCase())) &&
    !(words.length === 1 && isAcronym(text)) &&
    !hasHouseWord(text) &&
    !knownHouse(text)
  );
}

/** Whether the text can be the name of a newspaper, an office, a firm. */
export function looksLikeHouse(text: string): boolean {
  const [first = '', ...others] = wordsOf(text);
  return (
    others.length < 8 &&
    houseWord.test(first) &&
    others.every((w) => houseWord.test(w) || joints.has(w) || houseWords.has(w))
  );
}

/** Whether a word in the text says that this is a house: `Draft Agency`, `The Paper`. */
export function hasHouseWord(text: string): boolean {
  const words = wordsOf(text.toLowerCase()).map((word) => word.replace(/\.$/, ''));
  return words[0] === 'the' || words.some((word) => houseWords.has(word));
}

export function hasTwoWords(text: string): boolean {
  return wordsOf(text).length > 1;
}

function isAcronym(word: string): boolean {
  return /\p{Lu}/u.test(word) && word === word.toUpperCase();
}

function wordsOf(text: string): string[] {
  return text.split(/,?\s+/);
}
