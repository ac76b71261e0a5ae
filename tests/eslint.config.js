import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript-eslint';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

export default defineConfig(
  globalIgnores(['dist/', '.dist/', 'public/', '.astro/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.ts'],
    extends: [ts.configs.strictTypeChecked, ts.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: root } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // Numbers in messages read well as they are.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // `process.env['NAME']` is how tsc wants names that no type declares.
      '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
    },
  },
  {
    // Without types: the checker of `astro check` sees into templates, ESLint's does not.
    files: ['**/*.astro', '**/*.astro/*.ts'],
    extends: [ts.configs.strict, ts.configs.stylistic, astro.configs['flat/recommended']],
    rules: {
      'astro/no-set-html-directive': 'off',
      'astro/prefer-class-list-directive': 'error',
    },
  },
  {
    files: ['**/*.{ts,js,astro}'],
    rules: {
      eqeqeq: 'error',
      'no-var': 'error',
      'object-shorthand': 'error',
      'prefer-const': 'error',
    },
  },
  {
    // What a text says must never become markup: pages refuse it too, by their policy.
    files: ['src/{browser,shared}/**/*.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        ...[
          ...['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'setHTMLUnsafe', 'srcdoc'],
          ...['createContextualFragment', 'parseFromString', 'write', 'writeln'],
        ].map((property) => ({ property, message: 'Make elements, and let a text be a text.' })),
      ],
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
    },
  },
  {
    files: ['src/**/*.{ts,mjs,astro}'],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...[
          'CatchClause[param=null]',
          'CallExpression[callee.property.name="catch"] > :function[params.length=0].arguments',
          'CallExpression[callee.property.name="then"] > :function[params.length=0].arguments:nth-child(2)',
        ].map((selector) => ({
          selector,
          message: 'Look at the error: catch the one that is meant, and throw any other on.',
        })),
      ],
    },
  },
);
