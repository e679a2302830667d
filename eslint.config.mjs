import tseslint from 'typescript-eslint';

export default tseslint.config(
  { ignores: ['**/dist/**', '**/node_modules/**', '**/generated/**', '.nx/**', '.pgherald/**'] },
  ...tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: { parserOptions: { project: './tsconfig.json', tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/require-await': 'off',
    },
  },
  { files: ['**/*.mjs'], ...tseslint.configs.disableTypeChecked },
  {
    // A domain decides from what it is given: no clock, no I/O, no npm package, so that replay decides the same again.
    files: ['libs/contexts/*/domain/**/*.ts', '**/libs/contexts/*/domain/**/*.ts'],
    ignores: ['**/*.spec.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: '^(?!\\.{1,2}/|@pgherald/events$)',
              message: 'A domain imports its own files and the types of @pgherald/events only.',
            },
            { regex: '^\\.\\./', message: 'A domain imports from its own folder only.' },
          ],
        },
      ],
      'no-restricted-globals': [
        'error',
        'Date',
        'process',
        'performance',
        'fetch',
        'setTimeout',
        'setInterval',
        'crypto',
      ],
    },
  },
);
