/**
 * What every response says of itself beside its body, in one place. Plain JavaScript, since
 * next.config.js sends these too, so that a host which runs Next itself says the same.
 */

/** The player of YouTube that sets no cookies: a video has one without asking. */
export const videoFrames = ['https://www.youtube-nocookie.com'];

/**
 * @param {string[]} frames origins that may be loaded in frames
 * @param {boolean} audio whether sound may come from elsewhere: over https, whatever the host, since the
 *   addresses of podcasts lead on from counter to counter, and a browser asks at each
 * @returns {string}
 */
export function contentSecurityPolicy(frames, audio) {
  return [
    "default-src 'self'",
    "script-src 'none'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self'",
    `media-src 'self'${audio ? ' https:' : ''}`,
    `frame-src ${frames.length > 0 ? frames.join(' ') : "'none'"}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/**
 * @param {string} siteEnv production, preview or development
 * @param {string[]} frames origins that may be loaded in frames; our own server says those of each page
 * @param {boolean} audio whether sound may come from elsewhere; said in the same way
 * @returns {Record<string, string>}
 */
export function responseHeaders(siteEnv, frames = [], audio = false) {
  return {
    'Content-Security-Policy': contentSecurityPolicy(frames, audio),
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
