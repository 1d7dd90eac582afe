/**
 * What every response says of itself beside its body, in one place. Plain JavaScript, since
 * next.config.js sends these too, so that a host which runs Next itself says the same.
 */

/** Frames and pictures in use: our own, and the player of YouTube that sets no cookies. */
const contentSecurityPolicy = [
  "default-src 'self'",
  "script-src 'none'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self'",
  'frame-src https://www.youtube-nocookie.com',
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

/**
 * @param {string} siteEnv production, preview or development
 * @returns {Record<string, string>}
 */
export function responseHeaders(siteEnv) {
  return {
    'Content-Security-Policy': contentSecurityPolicy,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=()',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Speculation-Rules': '"/speculation-rules.json"',
    ...(siteEnv === 'production'
      ? { 'Strict-Transport-Security': 'max-age=31536000' }
      : { 'X-Robots-Tag': 'noindex, nofollow', 'Cache-Control': 'private, no-store' }),
  };
}
