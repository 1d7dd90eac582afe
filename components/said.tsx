import { Fragment, type ReactNode } from 'react';
import { partsOf } from '@/lib/language/say';
import type { Phrase } from '@/lib/language/words/wording';

type SaidProps<Name extends string> = { phrase: Phrase<Name>; values: Record<Name, ReactNode> };

/** A phrase with links, times and the like in its places. */
export function Said<Name extends string>({ phrase, values }: SaidProps<Name>) {
  return partsOf(phrase).map((part, i) => (
    <Fragment key={i}>{'text' in part ? part.text : values[part.place]}</Fragment>
  ));
}
