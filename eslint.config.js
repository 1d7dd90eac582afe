import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/**
 * The rooms of `lib/`, from the ground up: each may import those before it and none behind it, so that
 * no two import each other. docs/architecture.md has the picture.
 */
export const rooms = [
  ...['language', 'schema', 'addresses', 'edition', 'http', 'file-cache', 'yaml'],
  ...['inline-markdown', 'photos', 'brand', 'share-card', 'document', 'body'],
  ...['archive', 'lists', 'structured-data', 'feeds', 'markdown', 'metadata', 'crawlers', 'search'],
  ...['reader', 'lint', 'history', 'editor-help', 'write', 'desk', 'announce'],
];

/** What only the archive itself may read, and the desk, which no production edition has: it holds what may not be shown. */
const generated = {
  regex:
    '/archive/(generated|documents|shown|make-article|live-entries|with-text|photo-uses|placed-pictures)(\\.ts)?$|/\\.editions/',
  message: 'Ask lib/archive/questions.ts, which knows what may be shown.',
};
const outside = {
  regex: '^(@/|(\\.\\./)+)(app|components|server|scripts|lab|e2e)/',
  message: 'lib/ imports no room outside of it.',
};
const frameworks = {
  regex: '^(next|react|react-dom)(/|$)',
  allowTypeImports: true,
  message: 'lib/ is plain TypeScript.',
};
const upwards = (room) => ({
  regex: `^(\\.\\./)+(${rooms.slice(rooms.indexOf(room) + 1).join('|')})/|^@/lib/(${rooms.slice(rooms.indexOf(room) + 1).join('|')})/`,
  message: `lib/${room} stands below that room; see the order in eslint.config.js.`,
});
const restrict = (...patterns) => ({
  '@typescript-eslint/no-restricted-imports': ['error', { patterns }],
});

const environment = [
  'error',
  {
    object: 'process',
    property: 'env',
    message: 'lib/edition/environment.ts and lib/edition/edition.ts read it.',
  },
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
  ...rooms.map((room) => ({
    files: [`lib/${room}/**`],
    ignores: ['**/*.test.ts', '**/*-fixture*.ts'],
    rules: restrict(
      outside,
      frameworks,
      ...(room === 'announce' ? [] : [upwards(room)]),
      ...(['archive', 'desk'].includes(room) ? [] : [generated]),
    ),
  })),
  {
    // A room that the list does not know has no place yet.
    files: ['lib/**'],
    ignores: rooms.map((room) => `lib/${room}/**`),
    rules: {
      'no-restricted-syntax': [
        'error',
        { selector: 'Program', message: 'Give the room its place in eslint.config.js.' },
      ],
    },
  },
  {
    files: ['components/**'],
    ignores: ['**/*.test.tsx', '**/*-fixture*.ts*'],
    rules: restrict(
      generated,
      {
        regex: '/lib/(archive/questions|lists/list-pages|edition/)',
        allowTypeImports: true,
        message: 'Components get props; routes ask.',
      },
      {
        regex: '^(@/|(\\.\\./)+)(app|server|scripts|lab|e2e)/|^node:',
        message: 'Data flows down.',
      },
    ),
  },
  {
    // The desk, which only editors see, speaks English.
    files: ['components/**', 'app/**'],
    ignores: ['**/*.test.ts*', '**/*-fixture.tsx', 'components/desk/**', 'app/desk/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...[
          'JSXText[value=/[A-Za-z]/]',
          'JSXAttribute[name.name=/^(aria-label|alt|title|placeholder)$/] > Literal[value=/[A-Za-z]/]',
          'JSXAttribute[name.name=/^(aria-label|alt|title|placeholder)$/] TemplateElement[value.raw=/[A-Za-z]/]',
          ':matches(JSXElement, JSXFragment) > JSXExpressionContainer > Literal[value=/[A-Za-z]/]',
          ':matches(JSXElement, JSXFragment) > JSXExpressionContainer > * > Literal[value=/[A-Za-z]/].consequent',
          ':matches(JSXElement, JSXFragment) > JSXExpressionContainer > * > Literal[value=/[A-Za-z]/].alternate',
          ':matches(JSXElement, JSXFragment) > JSXExpressionContainer TemplateLiteral:not(JSXAttribute TemplateLiteral) > TemplateElement[value.raw=/[A-Za-z]/]',
          'Property[key.name=/^(title|description)$/] > Literal[value=/^[A-Z]| /]',
        ].map((selector) => ({
          selector,
          message:
            'What readers read stands in lib/language/words/en.ts, and in each other language.',
        })),
      ],
    },
  },
  {
    files: ['app/**'],
    rules: restrict(generated, {
      regex: '^(@/|(\\.\\./)+)(server|scripts|lab|e2e)/',
      message: 'Data flows down.',
    }),
  },
  {
    files: ['server/**'],
    ignores: ['**/*.test.ts', '**/*-fixture*.ts*'],
    rules: restrict(generated, {
      regex: '^(\\.\\./)+(app|scripts|lab|e2e)/',
      message: 'The server finishes what Next makes, and asks the archive; it builds nothing.',
    }),
  },
  {
    files: ['scripts/**', 'contentlayer.config.ts'],
    rules: restrict({
      regex: '^(\\.\\./)+(app|lab|e2e)/|^(\\.\\./)+components/',
      message: 'A command builds and starts; it draws nothing.',
    }),
  },
  // A language is one file, however much there is to say.
  { files: ['lib/**/words/**'], rules: { 'max-lines': 'off' } },
  {
    files: ['e2e/**'],
    rules: restrict({
      regex: '^(\\.\\./)+(scripts|lab|server|app)/',
      message: 'A browser test knows the paper from outside.',
    }),
  },
  {
    files: ['lib/edition/edition.ts', 'scripts/**', 'server/**', 'lab/**', 'e2e/**', '*.config.*'],
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
    files: ['components/**', 'lib/**', 'app/*.ts', 'scripts/**', 'lab/**', 'server/**'],
    ignores: ['**/*.d.ts'],
    rules: {
      'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true } }],
    },
  },
  { files: ['**/*.js', '**/*.mjs'], extends: [tseslint.configs.disableTypeChecked] },
);
