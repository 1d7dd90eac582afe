import { fileURLToPath } from 'node:url';
import { configDefaults, defineConfig } from 'vitest/config';

const pathOf = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** One replaces a module of Node's own, the other starts WebAssembly that a process can start once. */
const alone = ['scripts/import/media/safe-fetch.test.ts', 'server/page-dictionary.test.ts'];

export default defineConfig({
  resolve: {
    alias: [
      { find: '@', replacement: pathOf('.') },
      // A build writes this file, and these tests come before the first build.
      {
        find: /^.*\/\.editions\/revision\.json$/,
        replacement: pathOf('lib/archive/no-revision.json'),
      },
    ],
  },
  test: {
    globalSetup: 'scripts/scratch-folder.ts',
    // A busy machine is no fault of a test.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    maxWorkers: '100%',
    // A process reads the code of its files once.
    setupFiles: 'scripts/after-each-file.ts',
    projects: [
      {
        extends: true,
        test: {
          name: 'together',
          isolate: false,
          include: [
            'lib/**/*.test.ts',
            'components/**/*.test.tsx',
            'scripts/**/*.test.ts',
            'lab/**/*.test.ts',
            'server/**/*.test.ts',
          ],
          exclude: [...configDefaults.exclude, ...alone],
        },
      },
      { extends: true, test: { name: 'alone', include: alone } },
    ],
  },
});
