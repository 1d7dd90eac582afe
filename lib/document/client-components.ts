/**
 * Which client components each page would load, from the manifests that Next's build writes. A page
 * for readers has none; Next itself names the eight below on every page.
 */
import glob from 'fast-glob';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';

/** next@16.4.6. Paths below next/dist, without `esm/`. */
const framework = new Set([
  'client/components/layout-router.js',
  'client/components/render-from-template-context.js',
  'client/components/client-page.js',
  'client/components/client-segment.js',
  'client/components/http-access-fallback/error-boundary.js',
  'lib/framework/boundary-components.js',
  'lib/metadata/generate/icon-mark.js',
  'client/components/builtin/global-error.js',
]);

const changed =
  'Next wrote no client reference manifest: after an upgrade, find out where it says which client components a page has, and mend lib/document/client-components.ts';

type Manifests = Record<string, { clientModules: Record<string, unknown> }>;

/** @throws {Error} that names each page with a client component, or a Next that has changed */
export function refuseClientComponents(distDir: string): void {
  const files = glob.sync('server/app/**/page_client-reference-manifest.js', { cwd: distDir });
  if (files.length === 0) throw new Error(changed);
  const faults = files.flatMap((file) => faultsOf(readManifests(join(distDir, file))));
  if (faults.length > 0) throw new Error([...new Set(faults)].join('\n'));
}

function readManifests(file: string): Manifests {
  const scope: { __RSC_MANIFEST?: Manifests } = {};
  runInNewContext(readFileSync(file, 'utf8'), { globalThis: scope });
  if (!scope.__RSC_MANIFEST) throw new Error(`${file}: ${changed}`);
  return scope.__RSC_MANIFEST;
}

/** Exported for the test. */
export function faultsOf(manifests: Manifests): string[] {
  return Object.entries(manifests).flatMap(([page, { clientModules }]) =>
    Object.keys(clientModules).flatMap((module) => {
      const [path = ''] = module.replace('[project]/', '').split(' <');
      const own = path.split('node_modules/next/dist/')[1]?.replace(/^esm\//, '');
      if (own === undefined) {
        return `${page} has the client component ${path}: readers get no script, so it would be dead. Make it a server component.`;
      }
      return framework.has(own)
        ? []
        : `${page} loads Next's own ${own}, which lib/document/client-components.ts does not know: if nobody imported it (next/link, next/image and next/script are of no use here), Next has changed; look at what it does and add it to the list.`;
    }),
  );
}
