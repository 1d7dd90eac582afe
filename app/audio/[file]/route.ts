import { audioPath } from '@/lib/addresses/urls';
import { ownFile } from '../../own-file';

export async function GET({ headers }: Request, { params }: RouteContext<'/audio/[file]'>) {
  const { file } = await params;
  return ownFile(audioPath(file), headers);
}
