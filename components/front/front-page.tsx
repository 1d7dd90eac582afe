import type { Locale } from '@/lib/language/locale';
import type { Front } from '@/lib/lists/arrange-front';
import { FrontBlocks } from './front-blocks';

export function FrontPage({ front, locale }: { front: Front; locale: Locale }) {
  if (front.blocks.length === 0) return <p>{locale.words.lists.empty}</p>;
  return <FrontBlocks front={front} locale={locale} />;
}
