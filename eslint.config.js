import { defineConfig, globalIgnores } from 'eslint/config';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

const tests = ['**/*.test.ts', '**/testing/**/*.ts', 'test/**/*.ts'];

const bannedImports = {
  paths: [
    { name: 'zod', message: "Use `import * as z from 'zod/mini'`: zod itself is 92 KB gz against 5." },
    { name: 'zod/v4', message: "Use `import * as z from 'zod/mini'`." },
    { name: 'lit/directives/style-map.js', message: 'styleMap writes style attributes, which a strict CSP refuses.' },
    {
      name: 'lit/directives/unsafe-html.js',
      message: 'Text with markup is shown as text; Trusted Types refuse the rest.',
    },
    { name: 'lit/directives/unsafe-svg.js', message: 'Trusted Types refuse it.' },
  ],
};

export default defineConfig(
  globalIgnores(['**/dist/', '**/node_modules/', '**/*.d.ts', 'docs/api/', 'coverage/', '**/fixtures/', '**/.*/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked, tseslint.configs.strict],
    languageOptions: {
      parserOptions: { project: './tsconfig.json', tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      'no-restricted-imports': ['error', bannedImports],
      'no-restricted-properties': [
        'error',
        { property: 'innerHTML', message: 'Trusted Types refuse it: render with Lit, or set textContent.' },
        { property: 'outerHTML', message: 'Trusted Types refuse it: render with Lit.' },
        { property: 'insertAdjacentHTML', message: 'Trusted Types refuse it: render with Lit.' },
      ],
      eqeqeq: ['error', 'always'],
      'no-eval': 'error',
      'no-implied-eval': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/no-invalid-void-type': 'off',
      '@typescript-eslint/unified-signatures': 'off',
      // node:test's describe and it return promises that the runner itself awaits.
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            { from: 'package', name: ['describe', 'it', 'test', 'suite'], package: 'node:test' },
          ],
        },
      ],
      // Methods here are of plain objects, or bound by Lit's `@event=${this.method}`.
      '@typescript-eslint/unbound-method': 'off',
      // `Name | string` documents the names an editor should offer.
      '@typescript-eslint/no-redundant-type-constituents': 'off',
      // A port's methods are async for those of its implementations that wait.
      '@typescript-eslint/require-await': 'off',
      // An optional field is absent, never undefined, so taking one away means deleting it.
      '@typescript-eslint/no-dynamic-delete': 'off',
      // A class of static templates alone is an element's base; a class without state is caught in review.
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
    },
  },
  {
    files: ['packages/elements/src/**/*.ts', 'examples/*/app/**/*.ts'],
    plugins: { lit, 'lit-a11y': litA11y, wc },
    settings: { wc: { elementBaseClasses: ['LitElement'] } },
    rules: {
      ...lit.configs['flat/recommended'].rules,
      ...litA11y.configs.recommended.rules,
      ...wc.configs['flat/recommended'].rules,
      'lit/ban-attributes': ['error', 'style', 'onclick', 'onchange', 'oninput', 'onkeydown', 'onsubmit'],
      'lit/no-useless-template-literals': 'error',
      'lit/no-value-attribute': 'error',
      // The tag is registered in define.ts, apart from the class, so that scoped registries can name it otherwise.
      'wc/define-tag-after-class-definition': 'off',
      'wc/guard-super-call': 'off',
    },
  },
  {
    files: tests,
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      // chai's assertions are property reads.
      '@typescript-eslint/no-unused-expressions': 'off',
    },
  },
  {
    // A perturbation reaches anywhere into plan data; what it leaves is judged by readPlan.
    files: ['test/perturbations/*.ts'],
    rules: {
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
    },
  },
  {
    files: ['**/*.{js,mjs}'],
    extends: [tseslint.configs.base],
    rules: { eqeqeq: ['error', 'always'], 'no-undef': 'off', 'no-restricted-imports': ['error', bannedImports] },
  },
);
