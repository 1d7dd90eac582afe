/** What stands between the name of a shortcode and its end. */

export type Arguments = {
  /** `id="4"` by its name, in small letters. */
  named: Record<string, string>;
  /** `"4"` alone, in their order. */
  listed: string[];
};

const argument =
  /(?:([\w-]+)(?:\s*=|:(?!\/\/))\s*)?(?:"((?:\\.|[^"\\])*)"|'((?:\\.|[^'\\])*)'|“([^”]*)”|([^\s"'=,]+))/g;

export function readArguments(text: string): Arguments {
  const found: Arguments = { named: {}, listed: [] };
  for (const [, name, ...values] of text.matchAll(argument)) {
    const value = values
      .filter(Boolean)
      .join('')
      .replace(/\\(["'])/g, '$1');
    if (name) found.named[name.toLowerCase()] = value;
    else found.listed.push(value);
  }
  return found;
}
