import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)) } },
  test: {
    globalSetup: 'scripts/scratch-folder.ts',
    // A busy machine is no fault of a test.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    include: [
      'lib/**/*.test.ts',
      'components/**/*.test.tsx',
      'scripts/**/*.test.ts',
      'lab/**/*.test.ts',
      'server/**/*.test.ts',
    ],
  },
});
