import { moved } from '../../moved';
import { findPicture } from '@/lib/archive/find-picture';
import { getAddressOfPicture } from '@/lib/archive/pictures';
import { getSite } from '@/lib/archive/questions';
import { fileLifetime } from '@/lib/photos/file-lifetime';
import { keptPicture } from '@/lib/share-card/picture-file';

/** For hosts that run Next themselves; our own server sends pictures itself. */
export async function GET(_: Request, { params }: RouteContext<'/photos/[id]/[variant]'>) {
  const { id, variant: name } = await params;
  const { missing, failed } = getSite().words;
  const file = findPicture(id, name);
  const to = file ? undefined : getAddressOfPicture(`${id}/${name}`);
  if (to) return moved(to);
  if (!file) return refusal(404, `${missing.picture}\n`);
  try {
    return new Response(new Uint8Array(await keptPicture(file)), {
      headers: {
        'Content-Type': file.type,
        'Cache-Control': fileLifetime(file.expires, new Date()),
      },
    });
  } catch (error) {
    process.emitWarning(`/photos/${id}/${name} could not be sent: ${String(error)}`);
    return refusal(500, `${failed.picture}\n`);
  }
}

function refusal(status: number, text: string): Response {
  return new Response(text, { status, headers: { 'Cache-Control': 'no-store' } });
}
