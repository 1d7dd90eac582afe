import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** The house rules: data flows one way, and nobody reaches past the next room. */
const generated = {
  group: ['**/generated*', '**/archive*', '**/shown*', '**/photo-uses*', '**/.editions/**'],
  message: 'Ask lib/content.ts, which knows what may be shown.',
};
const environment = [
  'error',
  { object: 'process', property: 'env', message: 'lib/environment.ts and lib/edition.ts read it.' },
];

export default defineConfig(
  {
    ignores: [
      '.next*/**',
      '.editions/**',
      '.contentlayer/**',
      '.netlify/**',
      '.vercel/**',
      'node_modules/**',
      'next-env.d.ts',
    ],
  },
  tseslint.configs.strictTypeChecked,
  {
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/no-unused-vars': [
        'error',
        { varsIgnorePattern: '^_', argsIgnorePattern: '^_' },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
      'max-lines': ['error', { max: 200, skipBlankLines: false }],
      'no-console': 'error',
      'no-restricted-properties': environment,
    },
  },
  {
    files: ['app/**', 'components/**', 'lib/**'],
    rules: {
      'no-restricted-imports': ['error', { patterns: [generated] }],
    },
  },
  {
    files: ['components/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            generated,
            {
              group: ['@/lib/content', '**/lib/content.ts', '@/lib/edition', '@/lib/environment'],
              allowTypeImports: true,
              message: 'Components get props; routes ask.',
            },
            { group: ['@/app/*', '@/scripts/*', 'node:*'], message: 'Data flows down.' },
          ],
        },
      ],
    },
  },
  {
    files: ['lib/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            generated,
            {
              group: [
                '@/app/*',
                '@/components/*',
                '**/components/*',
                '**/app/*',
                'next',
                'next/*',
                'react',
                'react/*',
              ],
              allowTypeImports: true,
              message: 'lib/ is plain TypeScript.',
            },
          ],
        },
      ],
    },
  },
  {
    files: [
      'lib/content.ts',
      'lib/shown.ts',
      'lib/photo-uses.ts',
      'lib/desk/read-desk.ts',
      'lib/archive.ts',
      'lib/generated.ts',
    ],
    rules: { 'no-restricted-imports': 'off' },
  },
  {
    files: ['lib/edition.ts', 'scripts/**', 'server/**', 'e2e/**', '*.config.*'],
    rules: { 'no-restricted-properties': 'off', 'no-console': 'off' },
  },
  {
    files: ['**/index.*', '**/utils.*', '**/helpers.*', '**/misc.*'],
    rules: {
      'no-restricted-syntax': [
        'error',
        { selector: 'Program', message: 'Name the file for what it holds.' },
      ],
    },
  },
  {
    files: ['components/**', 'lib/**', 'app/*.ts', 'scripts/**'],
    ignores: ['**/*.d.ts'],
    rules: {
      'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true } }],
    },
  },
  { files: ['**/*.js', '**/*.mjs'], extends: [tseslint.configs.disableTypeChecked] },
);
