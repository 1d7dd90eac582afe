import type { Locale } from '@/lib/language/locale';
import type { Front } from '@/lib/lists/arrange-front';
import { FrontBlocks } from './front/front-blocks';

export function FrontPage({ front, locale }: { front: Front; locale: Locale }) {
  return <FrontBlocks front={front} locale={locale} />;
}
