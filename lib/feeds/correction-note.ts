import type { Element, ElementContent } from 'hast';
import { parseInline } from '../inline-markdown/parse-inline.ts';
import { correctionLabels } from '../language/correction-label.ts';
import { formatInstant, toZonedIso, type Zone } from '../language/dates.ts';
import type { Correction } from '../archive/newsroom.ts';
import { element } from '../document/element.ts';

/** `Correction, February 14, 2024, 9:00 AM EST: what was wrong`, as the page prints it. */
export function correctionNote({ at, kind, text }: Correction, zone: Zone): Element {
  const time = element('time', { dateTime: toZonedIso(at, zone) }, [formatInstant(at, zone)]);
  const words = parseInline(text).children as ElementContent[];
  return element('p', {}, [element('b', {}, [correctionLabels[kind]]), ', ', time, ': ', ...words]);
}
