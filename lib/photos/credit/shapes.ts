/** What a person and a house look like in a credit line, where no table knows them. */
import { knownHouse } from './houses.ts';
import { ambiguousWords, houseWords, joints, notPeople, particles } from './shape-words.ts';

const personWord = /^(?:(?:al|el|d|l|de)[-'’])?[\p{Lu}\p{Lt}\p{Lo}][\p{L}\p{M}'’‘ʼ·・-]*$/u;
const shortened = /^(?:\p{Lu}\p{Ll}?\.-?)+$|^(?:Jr|Sr|St|Ph)\.$/u;
const houseWord = /^(?:[\p{Lu}\p{Lt}\p{Lo}\p{N}]|[a-z]\p{Lu})[\p{L}\p{M}\p{N}.'’&+-]*$/u;
/** Scripts that leave no space between family name and given name. */
const unspaced = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー·・]+$/u;
const houseEnding =
  /(?:社|通信|新聞|新闻|报|報|网|網|电视台|テレビ|放送|局|委员会|委員会|部|省|庁|本部|協会|协会|大学|博物馆|博物館|美術館|통신|뉴스|신문|일보|방송|청|부|대학교|협회)$/u;

/** Whether the text can be one person's name, as photographers sign. */
export function looksLikePerson(text: string): boolean {
  const words = wordsOf(text);
  return (
    words.length <= 5 &&
    words.some((word) => personWord.test(word)) &&
    words.every((w) => personWord.test(w) || shortened.test(w) || particles.has(w)) &&
    !words.some((word) => notPeople.has(word.toLowerCase())) &&
    !(words.length === 1 && isAcronym(text)) &&
    !(unspaced.test(text) && longestName(text) < text.length) &&
    !hasHouseWord(text) &&
    !words.some((word) => ambiguousWords.has(word.toLowerCase())) &&
    !knownHouse(text)
  );
}

/** Han and Hangul names have four letters at most; those of foreigners have a dot within. */
function longestName(text: string): number {
  return /[·・\p{Script=Katakana}]/u.test(text) ? 20 : 4;
}

/** Whether the text can be the name of a newspaper, an office, a firm. */
export function looksLikeHouse(text: string): boolean {
  const [first = '', ...others] = wordsOf(text);
  const isWord = (word: string) => houseWord.test(word) || houseWords.has(word);
  // Russian and Ukrainian write the further words of an office's name small.
  const maySmall = hasHouseWord(text) && /^\P{Script=Latin}+$/u.test(text);
  return (
    others.length < 8 &&
    isWord(first) &&
    others.every((w) => isWord(w) || joints.has(w) || maySmall)
  );
}

/** Whether a word in the text says that this is a house: `Draft Agency`, `The Paper`. */
export function hasHouseWord(text: string): boolean {
  const words = wordsOf(text.toLowerCase()).map((word) => word.replace(/[.)]$/, ''));
  return (
    words[0] === 'the' ||
    // `Elbe-Wochenblatt`: what a thing is stands last.
    words.some((word) => houseWords.has(word) || houseWords.has(word.split('-').at(-1) ?? '')) ||
    (unspaced.test(text) && houseEnding.test(text))
  );
}

export function hasTwoWords(text: string): boolean {
  return wordsOf(text).length > 1;
}

/** Family name and given name. */
export function isFullName(text: string): boolean {
  return hasTwoWords(text) || (unspaced.test(text) && text.length > 1);
}

function isAcronym(word: string): boolean {
  return /\p{Lu}/u.test(word) && word === word.toUpperCase();
}

function wordsOf(text: string): string[] {
  return text.split(/,?\s+/);
}
