import { getHeadlineCard, getLooks, getPhoto } from '@/lib/archive/questions';
import { edition } from '@/lib/edition/edition';
import { fileLifetime } from '@/lib/photos/file-lifetime';
import { makeVariant } from '@/lib/photos/variant-files';
import { formats, readVariant, variantName } from '@/lib/photos/variants';
import { makeHeadlineCard } from '@/lib/share-card/card-files';
import { draftMark, headlineVariant } from '@/lib/share-card/share-card';
import { stampDraft } from '@/lib/share-card/stamp-draft';
import { cardLooks } from '@/lib/share-card/typefaces';

type File = { make: () => Promise<Buffer>; type: string; expires?: string | undefined };

/** A picture in one of its fixed crops, sizes and formats; its address changes when anything of it does. */
export async function GET(_: Request, { params }: RouteContext<'/photos/[id]/[variant]'>) {
  const { id, variant: name } = await params;
  const file = findFile(id, name);
  if (!file) return refusal(404, 'No such picture.\n');
  try {
    return new Response(new Uint8Array(await file.make()), {
      headers: {
        'Content-Type': file.type,
        'Cache-Control': fileLifetime(file.expires, new Date()),
      },
    });
  } catch (error) {
    process.emitWarning(`/photos/${id}/${name} could not be sent: ${String(error)}`);
    return refusal(500, 'This picture cannot be shown now.\n');
  }
}

function findFile(id: string, name: string): File | undefined {
  if (name.startsWith(draftMark)) return findStamped(id, name.slice(draftMark.length));
  const photo = getPhoto(id);
  const variant = photo && readVariant(photo, name);
  if (variant) {
    const { expires } = photo;
    return { make: () => makeVariant(photo, variant), type: formats[variant.format], expires };
  }
  const words = name === variantName(headlineVariant) ? getHeadlineCard(id) : undefined;
  return words && { make: () => makeHeadlineCard(words, cardLooks(getLooks())), type: formats.jpg };
}

/** The share card of a story that is not published; only a preview has one. */
function findStamped(id: string, name: string): File | undefined {
  const card = edition.siteEnv !== 'production' && name.startsWith('card-') && findFile(id, name);
  if (!card) return undefined;
  return { ...card, make: async () => stampDraft(await card.make(), cardLooks(getLooks())) };
}

function refusal(status: number, text: string): Response {
  return new Response(text, { status, headers: { 'Cache-Control': 'no-store' } });
}
