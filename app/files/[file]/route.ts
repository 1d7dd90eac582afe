import { filePath } from '@/lib/addresses/urls';
import { ownFile } from '../../own-file';

export async function GET({ headers }: Request, { params }: RouteContext<'/files/[file]'>) {
  const { file } = await params;
  return ownFile(filePath(file), headers);
}
