export type Licence = { name: string; url: string };

/** A version must be named: `CC BY` alone has no one address. By-nc-nd 1.0 was never issued. */
const creativeCommons =
  /^(?:licen[cs]ed )?(?:under )?CC[ -](?!BY-NC-ND[ -]1)(BY(?:-NC)?(?:-SA|-ND)?)[ -](1\.0|2\.0|2\.5|3\.0|4\.0)(?: (IGO|[A-Z]{2}))?(?: deed)?$/i;
const zero = /^CC[ -]?0(?:[ -]1\.0)?$/i;

/** Other licences of free collections, which have one address each. */
const others: [RegExp, Licence][] = [
  [
    /^OGL[ -]?(?:v\.?)?3(?:\.0)?$/i,
    {
      name: 'OGL 3.0',
      url: 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
    },
  ],
  [/^GFDL$/i, { name: 'GFDL', url: 'https://www.gnu.org/licenses/fdl-1.3.html' }],
  [
    /^GODL-India$/i,
    { name: 'GODL-India', url: 'https://data.gov.in/government-open-data-license-india' },
  ],
];

/** `CC BY-SA 4.0 <https://creativecommons.org/…>`, as Wikimedia Commons writes it, `(…)` around it. */
const around = /^\(?(.*?)(?:\s*<https?:\/\/[^<>\s]*>)?\)?$/s;

/**
 * The licence that the text names, and its address. Versions of Creative Commons up to 3.0 were also
 * fitted to single countries (`3.0 de`); 4.0 is one for all.
 */
export function readLicence(text: string): Licence | undefined {
  const name = around.exec(text)?.[1] ?? text;
  if (zero.test(name)) {
    return { name: 'CC0 1.0', url: 'https://creativecommons.org/publicdomain/zero/1.0/' };
  }
  const other = others.find(([pattern]) => pattern.test(name))?.[1];
  const [, terms, version, country] = creativeCommons.exec(name) ?? [];
  if (!terms || !version || (country && version === '4.0')) return other;
  const path = [terms, version, ...(country ? [country] : [])].join('/').toLowerCase();
  return {
    name: ['CC', terms.toUpperCase(), version, ...(country ? [country.toUpperCase()] : [])].join(
      ' ',
    ),
    url: `https://creativecommons.org/licenses/${path}/`,
  };
}
