import { getAddressOfPicture } from '@/lib/archive/pictures';
import { noSuchFile } from '../../../../crawler-response';
import { moved } from '../../../moved';

/** A picture by the path of an older system, on hosts that run Next themselves; our own server knows it before. */
export async function GET(
  _: Request,
  { params }: RouteContext<'/photos/[id]/[variant]/[...rest]'>,
) {
  const { id, variant, rest } = await params;
  const to = getAddressOfPicture([id, variant, ...rest].join('/'));
  return to ? moved(to) : noSuchFile();
}
