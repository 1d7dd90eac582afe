/**
 * The form of an address that proxies use leads to the same page.
 * @returns undefined for what is no address, and for characters that cannot be decoded, at which Next fails
 */
export function readUrl(url: string): URL | undefined {
  try {
    const address = new URL(url, 'http://paper');
    decodeURIComponent(address.pathname);
    return address;
  } catch {
    return undefined;
  }
}
