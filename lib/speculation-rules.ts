/**
 * Which pages a browser may fetch, and where it can prepare, before the click: every page of the
 * paper but search and the desk, once a pointer rests on its link or a finger touches it.
 * https://html.spec.whatwg.org/multipage/speculative-loading.html
 */
const pages = {
  and: [
    { href_matches: '/*' },
    ...['/search*', '/desk*', '/photos/*', '/*.*'].map((href_matches) => ({
      not: { href_matches },
    })),
  ],
};

export const speculationRules = {
  prefetch: [{ where: pages, eagerness: 'moderate' }],
  prerender: [{ where: pages, eagerness: 'moderate' }],
};
