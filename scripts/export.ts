/** `npm run export -- FOLDER`: the edition as plain files, for hosts that only send files. */
import { cssReader } from '../lib/document/rewrite-documents.ts';
import { currentEdition, editionVariables } from '../lib/edition/edition-folders.ts';
import { needsOfPaper, responseHeaders } from '../lib/http/response-headers.js';
import { ensureEdition } from './build/ensure-edition.ts';
import { formerAddresses, stories } from './build/host-output.ts';
import { startServer } from './export/ask-server.ts';
import { openExportFolder } from './export/export-folder.ts';
import { exportPages } from './export/export-pages.ts';
import { headerRules, redirectRules } from './export/host-rules.ts';
import { leadingPage } from './export/leading-page.ts';
import { nginxFile } from './export/nginx-file.ts';

const [folderName, ...others] = process.argv.slice(3);
if (!folderName || others.length > 0) {
  throw new Error('An export needs the folder to write: npm run export -- out');
}
const edition = currentEdition(process.env);
const { siteEnv, origin, dataDir, distDir } = edition;
if (siteEnv !== 'production') {
  throw new Error(
    `This would export a ${siteEnv} edition, and files cannot hide drafts. Mend: SITE_ENV=production SITE_URL=https://example.org npm run export -- ${folderName}`,
  );
}
const folder = openExportFolder(folderName);
await ensureEdition(edition);
Object.assign(process.env, editionVariables(edition), { NODE_ENV: 'production' });
const { getLastInstant, getSite } = await import('../lib/archive/questions.ts');
const { startNext } = await import('../server/next-origin.ts');
const { renderDocument } = await import('../server/render-document.ts');

/** One that no reader of our own server gets. */
async function renderPage(path: string): Promise<Buffer> {
  const next = await startNext(edition.port, distDir);
  return Buffer.from(await renderDocument(next, path, cssReader(distDir)));
}

const everySeconds = 5;
let told = Date.now();
const server = await startServer();
try {
  const searchPage = await renderPage('/no-search');
  let instant;
  do {
    // What came or went meanwhile changes pages that were asked for before it.
    instant = getLastInstant()?.getTime();
    folder.begin();
    const withdrawn = stories(dataDir, 'withdrawn').map(({ id }) => id);
    const counts = await exportPages(server, folder, { origin, withdrawn, searchPage }, (now) => {
      if (Date.now() - told < everySeconds * 1000) return;
      told = Date.now();
      folder.note();
      console.log(`export: ${now.asked} of ${now.found} addresses, ${now.written} written`);
    });
    folder.note();
    console.log(`export: ${counts.written} files written, ${counts.kept} are as they were`);
  } while (instant !== getLastInstant()?.getTime());
} finally {
  await server.stop();
}

const addresses = formerAddresses(dataDir);
const pages = new Set(folder.files().map(([, { file }]) => file));
for (const address of addresses) {
  const page = leadingPage(address);
  if (page && !pages.has(page.file)) folder.add(page.file, page.text);
}
const { host } = new URL(origin);
const files = folder.files();
folder.add('_redirects', redirectRules(addresses));
folder.add('_headers', headerRules(responseHeaders(siteEnv, needsOfPaper(getSite())), files));
const headers = responseHeaders(siteEnv);
folder.add('_nginx.conf', nginxFile({ folder: folderName, host, headers, addresses, files }));
// GitHub Pages leaves out what begins with _ unless this is there.
folder.add('.nojekyll', '');
const removed = folder.removeOthers();
folder.note();
console.log(
  `export: ${folderName} holds the paper; ${removed} files of an earlier export were taken out`,
);
process.exit(0);
