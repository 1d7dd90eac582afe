/** For tests of components: what is sent to the reader, as a document to ask. */
import { JSDOM } from 'jsdom';
import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';

export function render(element: ReactElement): HTMLElement {
  return new JSDOM(renderToStaticMarkup(element)).window.document.body;
}

/** The words of an element as they are read: one space where there are several. */
export function wordsOf(element: Element | null | undefined): string | undefined {
  return element?.textContent.replace(/\s+/g, ' ').trim();
}

/** The four credit lines that the paper must print to the letter. */
export const agencyLines = [
  'Lev Radin/Sipa USA, via Reuters',
  'REUTERS/Marckinson Pierre',
  'REUTERS/Edgard Garrido',
  'Sputnik/Gavriil Grigorov/Pool via REUTERS',
];
