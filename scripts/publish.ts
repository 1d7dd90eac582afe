/** `npm run publish`: builds beside the running edition, and has its server hand over without refusing a request. */
import { currentEdition } from '../lib/edition/edition-folders.ts';
import { ensureEdition } from './build/ensure-edition.ts';
import { startPictures } from './build/build-steps.ts';
import { findServers, type RunningServer } from './control.ts';

const edition = currentEdition(process.env);
const { contentDir, siteEnv, origin, distDir, port } = edition;
/** Of two that serve it, the one that is named, or both one after the other. */
const isNamed = (server: RunningServer) => !process.env.PORT || server.port === port;
const here = (await findServers()).filter((each) => each.distDir === distDir && isNamed(each));
const servers = here.filter((server) => server.siteEnv === siteEnv && server.origin === origin);
const [other] = here;
if (servers.length === 0) {
  throw new Error(
    other
      ? `The server at port ${other.port} serves a ${other.siteEnv} edition for ${other.origin}, and this would publish a ${siteEnv} edition for ${origin}. Mend: name what it was started with, SITE_ENV=${other.siteEnv} SITE_URL=${other.origin} npm run publish`
      : `No server of ${contentDir} runs from this folder. Mend: npm start builds it and serves it.`,
  );
}
await ensureEdition(edition);
// Before readers can ask for them.
await startPictures(edition).ended;
for (const server of servers) {
  await server.publish();
  console.log(`port ${server.port} serves the new edition`);
}
process.exit(0);
