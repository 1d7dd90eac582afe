export type Licence = { name: string; url: string };

/** A version must be named: `CC BY` alone has no one address. By-nc-nd 1.0 was never issued. */
const creativeCommons =
  /^(?:licen[cs]ed )?(?:under )?CC[ -](?!BY-NC-ND[ -]1)(BY(?:-NC)?(?:-SA|-ND)?)[ -](1\.0|2\.0|2\.5|3\.0|4\.0)(?: (IGO|[A-Z]{2}))?\)?$/i;
const zero = /^CC[ -]?0(?:[ -]1\.0)?\)?$/i;

/**
 * The Creative Commons licence that the text names, and its address at creativecommons.org.
 * Versions up to 3.0 were also fitted to single countries (`3.0 de`); 4.0 is one for all.
 */
export function readLicence(text: string): Licence | undefined {
  if (zero.test(text)) {
    return { name: 'CC0 1.0', url: 'https://creativecommons.org/publicdomain/zero/1.0/' };
  }
  const [, terms, version, country] = creativeCommons.exec(text) ?? [];
  if (!terms || !version || (country && version === '4.0')) return undefined;
  const path = [terms, version, ...(country ? [country] : [])].join('/').toLowerCase();
  return {
    name: ['CC', terms.toUpperCase(), version, ...(country ? [country.toUpperCase()] : [])].join(
      ' ',
    ),
    url: `https://creativecommons.org/licenses/${path}/`,
  };
}
