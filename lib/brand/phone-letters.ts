/**
 * Letters beyond English's of the languages whose every letter is in app/fonts/newsreader-phone-western.woff2.
 * Held against the letters that CLDR 48 names for each: https://cldr.unicode.org/translation/core-data/exemplars
 */
export const westernLetters: Record<string, string> = {
  ca: 'àçèéíïòóúü·',
  da: 'åæéø',
  de: 'äöüß',
  es: 'áéíñóúü¡¿«»',
  fr: 'àâæçèéêëîïôùûüÿœ«»',
  gl: 'áéíïñóúü',
  it: 'àèéìíîòóùú',
  nb: 'åæéòóôø',
  nl: 'áäéëíïóöúü',
  nn: 'àåæéòóôø',
  no: 'åæéòóôø',
  pt: 'àáâãçéêíòóôõú',
  sv: 'àåäéö',
};
