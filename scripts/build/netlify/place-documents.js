/**
 * A build plugin for Netlify: puts what was prerendered where Next asks for it.
 *
 * Next 16.4 looks under `/route-cache/<kind>/<hash>/$/<path>`; `@netlify/plugin-nextjs` 5.16 stores
 * under `<path>` alone. So nothing would be found, and each page be rendered again when it is first
 * asked for, with the scripts that the build took out. Afterwards both names hold the same.
 */
import { copyFileSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const blobs = '.netlify/deploy/v1/blobs/deploy';
const blobOf = (key) => join(blobs, Buffer.from(key).toString('base64url'));

export function onBuild({ constants, utils }) {
  const app = join(constants.PUBLISH_DIR, 'server/app');
  const metas = readdirSync(app, { recursive: true }).filter((file) => file.endsWith('.meta'));
  const faults = metas.filter((file) => !place(app, file));
  if (metas.length === 0 || faults.length > 0) {
    utils.build.failBuild(`Prerendered, but not found for the deploy: ${faults.join(', ')}`);
  }
  console.log(`${metas.length} prerendered answers placed where Next looks for them`);
}

/** @returns false where the deploy does not hold the answer, or Next does not say its name */
function place(app, file) {
  const path = `/${file.replaceAll('\\', '/').replace(/\.meta$/, '')}`;
  const { routeCache } = JSON.parse(readFileSync(join(app, file), 'utf8'));
  if (!routeCache || !existsSync(blobOf(path))) return false;
  copyFileSync(blobOf(path), blobOf(routeCache.key));
  return true;
}
