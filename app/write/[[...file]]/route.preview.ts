import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { getSite } from '@/lib/archive/questions';
import { edition } from '@/lib/edition/edition';
import { readDeskStories } from '@/lib/desk/read-desk';
import { writeDir } from '@/lib/edition/edition-folders';
import { writeHeaders } from '@/lib/http/response-headers';
import { gitOrigins } from '@/lib/write/backend';
import type { WriteSettings } from '@/lib/write/cms-config';
import { writeEntryPath } from '@/lib/write/write-paths';

const types: Record<string, string> = {
  '.html': 'text/html; charset=UTF-8',
  '.js': 'text/javascript; charset=UTF-8',
  '.png': 'image/png',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
};

/** The editor in the browser: on previews and while one writes; no production build has this file. */
export async function GET(_: Request, { params }: RouteContext<'/write/[[...file]]'>) {
  const { file: path = ['index.html'] } = await params;
  const { name, language, repository, credits } = getSite();
  const headers = writeHeaders(edition.siteEnv, gitOrigins(repository));
  const file = path.join('/');
  if (file === 'settings.json') {
    const { contentDir } = edition;
    const { requiredSince } = credits ?? {};
    const settings: WriteSettings = { name, language, contentDir, repository, requiredSince };
    return Response.json(settings, { headers });
  }
  if (path[0] === 'story') {
    const story = readDeskStories().find(({ slug }) => slug === path[1]);
    const Location = story && writeEntryPath(story.file, path[2]);
    if (!Location) return missing(headers);
    return new Response(null, { status: 307, headers: { ...headers, Location } });
  }
  const type = types[extname(file)];
  if (!type || !/^(assets\/)?[\w.-]+$/.test(file)) return missing(headers);
  try {
    const folder = join(/* turbopackIgnore: true */ process.cwd(), writeDir(edition));
    const bytes = await readFile(join(/* turbopackIgnore: true */ folder, file));
    return new Response(new Uint8Array(bytes), { headers: { ...headers, 'Content-Type': type } });
  } catch {
    return missing(headers);
  }
}

function missing(headers: Record<string, string>): Response {
  return new Response(`${getSite().words.missing.file}\n`, { status: 404, headers });
}
