import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { faultsOf, refuseClientComponents } from './client-components.ts';

const next = '[project]/node_modules/next/dist/';
/** As next@16.4.6 names them on a page that has none of its own. */
const framework = [
  `${next}esm/client/components/layout-router.js`,
  `${next}esm/client/components/render-from-template-context.js`,
  `${next}esm/client/components/client-page.js`,
  `${next}esm/client/components/client-segment.js`,
  `${next}esm/client/components/http-access-fallback/error-boundary.js`,
  `${next}esm/lib/framework/boundary-components.js`,
  `${next}esm/lib/metadata/generate/icon-mark.js`,
  `${next}client/components/builtin/global-error.js`,
];
const manifestOf = (modules: string[]) => ({
  moduleLoading: { prefix: '' },
  clientModules: Object.fromEntries(
    modules.map((module) => [module, { id: 1, name: '*', chunks: ['/_next/a.js'], async: false }]),
  ),
});
const own = '[project]/components/like-button.tsx';

describe('a page', () => {
  test('may have what Next names on every page', () => {
    expect(faultsOf({ '/page': manifestOf(framework) })).toEqual([]);
    const evaluated = framework.map((module) => `${module} <module evaluation>`);
    expect(faultsOf({ '/page': manifestOf(evaluated) })).toEqual([]);
  });

  test('may have the same from a store of packages', () => {
    const store = '[project]/node_modules/.pnpm/next@16.4.6/node_modules/next/dist/esm/';
    const module = `${store}client/components/layout-router.js`;
    expect(faultsOf({ '/page': manifestOf([module]) })).toEqual([]);
  });

  test.each([
    ['of its own', own, 'components/like-button.tsx'],
    ['of its own, evaluated', `${own} <module evaluation>`, 'components/like-button.tsx'],
    ['of a package', '[project]/node_modules/swr/dist/a.js', 'node_modules/swr/dist/a.js'],
  ])('may not have a client component %s', (_, module, named) => {
    expect(faultsOf({ '/about/page': manifestOf([...framework, module]) })).toEqual([
      `/about/page has the client component ${named}: readers get no script, so it would be dead. Make it a server component.`,
    ]);
  });

  test.each([
    ['next/link', 'esm/client/app-dir/link.js', 'client/app-dir/link.js'],
    ['next/image', 'client/image-component.js', 'client/image-component.js'],
    ['a module yet unknown', 'esm/client/components/new.js', 'client/components/new.js'],
  ])("may not load Next's own %s", (_, path, named) => {
    const faults = faultsOf({ '/page': manifestOf([`${next}${path}`]) });
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain(`/page loads Next's own ${named}`);
    expect(faults[0]).toContain('Next has changed');
  });

  test('is named with each of its faults', () => {
    const faults = faultsOf({
      '/a/page': manifestOf([own, `${next}client/app-dir/link.js`]),
      '/b/page': manifestOf([own]),
    });
    expect(faults.map((fault) => fault.split(' ')[0])).toEqual(['/a/page', '/a/page', '/b/page']);
  });
});

describe('the output of a build', () => {
  let distDir = '';
  beforeEach(() => {
    distDir = mkdtempSync(join(tmpdir(), 'manifests-'));
  });
  afterEach(() => {
    rmSync(distDir, { recursive: true });
  });

  function write(route: string, text: string): void {
    const file = join(distDir, 'server/app', route, 'page_client-reference-manifest.js');
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  const writeManifest = (route: string, modules: string[]) => {
    const manifest = JSON.stringify(manifestOf(modules));
    const first = 'globalThis.__RSC_MANIFEST = globalThis.__RSC_MANIFEST || {};';
    write(route, `${first}\nglobalThis.__RSC_MANIFEST["/${route}page"] = ${manifest};`);
  };

  test('passes when no page has a client component', () => {
    writeManifest('', framework);
    writeManifest('articles/[slug]/', framework);
    expect(() => {
      refuseClientComponents(distDir);
    }).not.toThrow();
  });

  test('is refused with every page that has one, each named once', () => {
    writeManifest('', framework);
    writeManifest('articles/[slug]/', [...framework, own, `${own} <module evaluation>`]);
    writeManifest('(lists)/topics/[id]/page/[n]/', [`${next}client/app-dir/link.js`]);
    let message = '';
    try {
      refuseClientComponents(distDir);
    } catch (error) {
      message = String(error);
    }
    expect(message.match(/\/articles\/\[slug\]\/page has/g)).toHaveLength(1);
    expect(message.match(/\/\(lists\)\/topics\/\[id\]\/page\/\[n\]\/page loads/g)).toHaveLength(1);
    expect(message.split('\n')).toHaveLength(2);
  });

  test('is refused when Next says nothing of them any more', () => {
    expect(() => {
      refuseClientComponents(distDir);
    }).toThrow(/Next wrote no client reference manifest: after an upgrade/);
  });

  test('is refused when Next says it in another way', () => {
    writeManifest('', framework);
    write('about', 'globalThis.__SOMETHING_ELSE = {};');
    expect(() => {
      refuseClientComponents(distDir);
    }).toThrow(/about.*Next wrote no client reference manifest: after an upgrade/);
  });

  test('leaves no trace of what it read', () => {
    writeManifest('', framework);
    refuseClientComponents(distDir);
    expect(globalThis).not.toHaveProperty('__RSC_MANIFEST');
  });
});
