/**
 * A block as it stands inside `<script type="application/ld+json">`. No text in it can end the
 * script, and none can pass for an HTML entity, which Mastodon decodes before it reads the JSON.
 */
export function serialize(block: object): string {
  return JSON.stringify({ '@context': 'https://schema.org', ...block })
    .replaceAll('<', String.raw`\u003c`)
    .replaceAll('&', String.raw`\u0026`);
}
