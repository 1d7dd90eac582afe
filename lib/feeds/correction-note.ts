import type { Element, ElementContent } from 'hast';
import { parseInline } from '../inline-markdown/parse-inline.ts';
import { formatInstant, toZonedIso } from '../language/dates.ts';
import type { Locale } from '../language/locale.ts';
import { fill } from '../language/say.ts';
import type { Correction } from '../archive/newsroom.ts';
import { element } from '../document/element.ts';

/** `Correction, February 14, 2024, 9:00 AM EST: what was wrong`, as the page prints it. */
export function correctionNote({ at, kind, text, change }: Correction, locale: Locale): Element {
  const { story, corrections, history } = locale.words;
  const link = change && element('a', { href: change }, [history.change]);
  const time = element('time', { dateTime: toZonedIso(at, locale) }, [formatInstant(at, locale)]);
  return element('p', {}, [
    ...fill<'kind' | 'at' | 'text', ElementContent>(story.correction, {
      kind: [element('b', {}, [corrections[kind]])],
      at: [time],
      text: parseInline(text).children as ElementContent[],
    }),
    ...(link ? [' ', link] : []),
  ]);
}
