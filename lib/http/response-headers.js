/**
 * What every response says of itself beside its body, in one place. Plain JavaScript, since
 * next.config.js sends these too, so that a host which runs Next itself says the same.
 */

/** The player of YouTube that sets no cookies: a video has one without asking. */
const videoFrames = ['https://www.youtube-nocookie.com'];

/**
 * What a page needs of other hosts. Our own server says it for each page, a host that runs Next for
 * the paper as a whole.
 *
 * @typedef {object} Needs
 * @property {string[]} frames what may be loaded in frames: origins, and `'self'` for the paper's own
 * @property {boolean} audio whether sound may come from elsewhere: over https, whatever the host, since the
 *   addresses of podcasts lead on from counter to counter, and a browser asks at each
 * @property {string[]} forms origins that a form may be sent to
 */

/**
 * Of a paper as a whole, for whoever cannot say it of each page.
 *
 * @param {{ embeds?: string[], forms?: string[] }} site hosts that it allows
 * @returns {Needs}
 */
export function needsOfPaper({ embeds = [], forms = [] }) {
  const originOf = (/** @type {string} */ host) => `https://${host}`;
  return {
    frames: [...videoFrames, ...embeds.map(originOf)],
    audio: true,
    forms: forms.map(originOf),
  };
}

/** @type {Needs} */
const nothing = { frames: [], audio: false, forms: [] };

/**
 * @param {Needs} needs
 * @returns {string}
 */
export function contentSecurityPolicy({ frames, audio, forms }) {
  return [
    "default-src 'self'",
    "script-src 'none'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self'",
    `media-src 'self'${audio ? ' https:' : ''}`,
    `frame-src ${frames.length > 0 ? frames.join(' ') : "'none'"}`,
    "object-src 'none'",
    "base-uri 'none'",
    ["form-action 'self'", ...forms].join(' '),
    "frame-ancestors 'none'",
  ].join('; ');
}

/**
 * @param {string} siteEnv production, preview or development
 * @param {Needs} needs
 * @returns {Record<string, string>}
 */
export function responseHeaders(siteEnv, needs = nothing) {
  return {
    'Content-Security-Policy': contentSecurityPolicy(needs),
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

/**
 * Of the editor in the browser, the one page whose scripts run; only previews have it. It draws pictures that
 * it holds in memory, and signs in through a window of the git host, which must be able to answer it.
 *
 * @param {string} siteEnv preview or development
 * @param {string[]} gitOrigins whom it asks: the git host alone
 * @returns {Record<string, string>}
 */
export function writeHeaders(siteEnv, gitOrigins) {
  return {
    ...responseHeaders(siteEnv),
    'Content-Security-Policy': [
      "default-src 'none'",
      "script-src 'self' 'wasm-unsafe-eval'",
      "worker-src 'self' blob:",
      "style-src 'self' 'unsafe-inline'",
      "font-src 'self'",
      "img-src 'self' blob: data:",
      "media-src 'self' blob:",
      "frame-src 'self' blob:",
      ["connect-src 'self' blob: data:", ...gitOrigins].join(' '),
      "object-src 'none'",
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
    ].join('; '),
    'Cross-Origin-Opener-Policy': 'same-origin-allow-popups',
  };
}
