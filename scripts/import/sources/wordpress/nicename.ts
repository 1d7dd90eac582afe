/**
 * What WordPress makes of a login for the address of its author: `Maria.Nowak@x.example` → `maria-nowakx-example`.
 * https://developer.wordpress.org/reference/functions/sanitize_title_with_dashes/
 */
export function nicename(login: string): string {
  return login
    .slice(0, 50)
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll('.', '-')
    .replace(/[^a-z0-9 _-]/g, '')
    .replace(/[ -]+/g, '-')
    .replace(/^-|-$/g, '');
}
