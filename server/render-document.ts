import { toStaticDocument } from '../lib/document/to-static-document.ts';
import type { Origin } from './next-origin.ts';

/** A page as readers get it. @throws {Error} where Next does not make it, or it would be broken without scripts */
export async function renderDocument(
  origin: Pick<Origin, 'render'>,
  path: string,
  readCss: (href: string) => string,
): Promise<string> {
  const { status, body } = await origin.render(path, { fresh: false });
  if (status !== 200) throw new Error(`${path} answers ${status}`);
  return toStaticDocument(body.toString(), readCss);
}
