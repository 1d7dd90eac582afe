/** A scheme, then characters that may stand in an IRI. https://www.rfc-editor.org/rfc/rfc3987#section-2.2 */
const iri = /^[a-z][a-z\d+.-]*:(?:%[\da-f]{2}|[^\s\p{C}%<>"{}|\\^`])+$/iu;

/** Whether an Atom feed may have it for an id. https://www.rfc-editor.org/rfc/rfc4287#section-4.2.6 */
export function isIri(text: string): boolean {
  return iri.test(text);
}
