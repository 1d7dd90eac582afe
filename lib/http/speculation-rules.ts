/**
 * Which pages a browser may fetch, and where it can prepare, before the click: every page of the
 * paper but search and the desk, once a pointer rests on its link or a finger touches it. A link
 * under a pointer is prepared at once, and given up when the pointer leaves: its picture is a
 * second round trip, for which the rest of a hover is too short. What is merely in view is not
 * fetched: a reader on a phone pays for it.
 * https://html.spec.whatwg.org/multipage/speculative-loading.html
 */
const pages = [
  { href_matches: '/*' },
  ...['/search*', '/desk*', '/photos/*', '/*.*'].map((href_matches) => ({
    not: { href_matches },
  })),
];

const moderate = { where: { and: pages }, eagerness: 'moderate' };
// Chromium looks at a link anew only when its style is: app/globals.css has a rule for `a:hover`.
const hovered = {
  where: { and: [...pages, { selector_matches: 'a:hover' }] },
  eagerness: 'immediate',
};

export const speculationRules = { prefetch: [moderate], prerender: [hovered, moderate] };
