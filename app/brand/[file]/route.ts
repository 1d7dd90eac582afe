import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { getSite } from '@/lib/archive/questions';
import { edition } from '@/lib/edition/edition';

const types: Record<string, string> = {
  '.css': 'text/css; charset=UTF-8',
  '.ico': 'image/x-icon',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};

/** The paper's own files: by a name that changes with them, or by one that machines know (next.config.js). */
export async function GET(_: Request, { params }: RouteContext<'/brand/[file]'>) {
  const { file } = await params;
  const type = types[extname(file)];
  if (!type || !/^[\w.-]+$/.test(file)) return refusal();
  try {
    const folder = join(/* turbopackIgnore: true */ process.cwd(), edition.dataDir, 'brand');
    const bytes = await readFile(join(/* turbopackIgnore: true */ folder, file));
    return new Response(new Uint8Array(bytes), {
      headers: {
        'Content-Type': type,
        'Cache-Control': /^[\da-f]{12}-/.test(file)
          ? 'public, max-age=31536000, immutable'
          : 'public, max-age=0',
      },
    });
  } catch {
    return refusal();
  }
}

function refusal(): Response {
  const text = `${getSite().words.missing.file}\n`;
  return new Response(text, { status: 404, headers: { 'Cache-Control': 'no-store' } });
}
