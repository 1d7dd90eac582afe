/** What RSS and Atom have in common beside their facts. */

/** CSS, since browsers are giving XSLT up. It shows a person who opens a feed what it is. */
export const stylesheets = [{ type: 'text/css', href: '/feed.css' }];

/** What Atom must give where nothing has happened yet: an empty feed, a draft without a date. */
export const noInstant = '1970-01-01T00:00:00Z';

/**
 * Characters that XML 1.0 cannot hold, even escaped. One of them, pasted with a text, would break the feed
 * for all its readers. https://www.w3.org/TR/xml/#charsets
 */
const refused = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/**
 * What the library wrote, made fit for strict readers: without refused characters, and without the line
 * breaks that it sets around a text with a character like `&`, which would stand in headlines and credits.
 * Plain text comes out of its CDATA, which many readers take for a sign of HTML.
 */
export function finishXml(xml: string): string {
  return xml
    .replace(refused, '')
    .replace(/>\n *<!\[CDATA\[/g, '><![CDATA[')
    .replace(/\]\]>\n *<\//g, ']]></')
    .replace(plain, (_, tag: string, sections: string) => tag + escape(sections));
}

/** The text of an element, in one section or several; that of a story, `content`, is HTML and stays. */
const plain = /(<(?!content)[a-z][^>]*>)((?:<!\[CDATA\[[^]*?\]\]>)+)(?=<\/)/g;

/** By the references that most readers understand. https://www.rssboard.org/rss-profile#data-types-characterdata */
function escape(sections: string): string {
  const text = sections.replace(/<!\[CDATA\[|\]\]>(?=<!\[CDATA\[|$)/g, '');
  return text.replaceAll('&', '&#x26;').replaceAll('<', '&#x3C;').replaceAll('>', '&#x3E;');
}
