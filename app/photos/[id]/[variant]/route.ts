import { getPhoto } from '@/lib/content';
import { makeVariant } from '@/lib/photo-files';
import { formats, readVariant } from '@/lib/variants';

/** A picture in one of its fixed sizes and formats; its address changes when anything of it does. */
export async function GET(_: Request, { params }: RouteContext<'/photos/[id]/[variant]'>) {
  const { id, variant: name } = await params;
  const photo = getPhoto(id);
  const variant = photo && readVariant(photo, name);
  if (!variant)
    return new Response('No such picture.\n', {
      status: 404,
      headers: { 'Cache-Control': 'no-store' },
    });
  return new Response(new Uint8Array(await makeVariant(photo, variant)), {
    headers: {
      'Content-Type': formats[variant.format],
      'Cache-Control': 'public, max-age=31536000, immutable',
    },
  });
}
