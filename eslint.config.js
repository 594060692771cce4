import next from '@next/eslint-plugin-next';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const frameworkFiles = ['app/**', '*.config.*', '.dependency-cruiser.js'];
/** Where hooks are: its checker compiles every file that it is given, which takes a fifth of the time of all rules. */
const reactFiles = ['app/**', 'components/**', '**/*.tsx'];
const tests = ['**/*.test.ts', '**/*.test.tsx', 'tests/**'];

const SYNTAX = [
  { selector: 'ExportAllDeclaration', message: 'Name what a file exports.' },
  {
    selector: "JSXAttribute[name.name='style']",
    message: 'The content security policy blocks style attributes: use classes or SVG attributes.',
  },
  {
    selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
    message: 'Results must be the same every time.',
  },
];

/** What readers follow begins with `BASE` (lib/model/base-path.ts): a deployment may be served below a path. */
const ADDRESSES = [
  "TemplateLiteral[quasis.0.value.raw='/'][expressions.0.name='locale']",
  "TemplateLiteral[quasis.0.value.raw='/'][expressions.0.property.name='locale']",
  'JSXAttribute[name.name=/^(href|action|src)$/] > Literal[value=/^\\u002F/]',
  "CallExpression[callee.name='fetch'] > Literal[value=/^\\u002F/]",
].map((selector) => ({ selector, message: 'Addresses begin with BASE, or come from lib/share.' }));

export default tseslint.config(
  {
    ignores: [
      '.next/**',
      '.build/**',
      'node_modules/**',
      'next-env.d.ts',
      'test-results/**',
      'playwright-report/**',
      'coverage/**',
      'content/**',
      'public/**',
    ],
  },
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    plugins: { '@next/next': next },
    rules: {
      ...next.configs.recommended.rules,
      ...next.configs['core-web-vitals'].rules,
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-non-null-assertion': 'error',
      // `answers['id']` and `answers.id` are both fine where the index signature is the point.
      '@typescript-eslint/no-unnecessary-condition': ['error', { allowConstantLoopConditions: true }],
      'max-lines': ['error', { max: 300, skipBlankLines: false, skipComments: false }],
      'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
      'max-depth': ['error', 3],
      'max-params': ['error', 3],
      'no-restricted-exports': [
        'error',
        { restrictDefaultExports: { direct: true, named: true, defaultFrom: true, namedFrom: true, namespaceFrom: true } },
      ],
      'no-restricted-syntax': ['error', ...SYNTAX],
      eqeqeq: 'error',
      'no-console': 'error',
    },
  },
  { files: reactFiles, plugins: { 'react-hooks': reactHooks }, rules: reactHooks.configs.recommended.rules },
  { files: ['**/*.tsx'], rules: { 'max-lines-per-function': ['error', { max: 80, skipBlankLines: true, skipComments: true }] } },
  {
    files: ['lib/engine/**'],
    rules: {
      'no-restricted-globals': ['error', ...['Date', 'performance'].map((name) => ({ name, message: 'The engine knows no clock.' }))],
    },
  },
  { files: ['app/**', 'components/**', 'lib/**'], ignores: tests, rules: { 'no-restricted-syntax': ['error', ...SYNTAX, ...ADDRESSES] } },
  { files: frameworkFiles, rules: { 'no-restricted-exports': 'off' } },
  { files: ['scripts/**', 'door/**'], rules: { 'no-console': 'off' } },
  {
    files: tests,
    rules: { 'max-lines-per-function': 'off', 'max-lines': 'off', '@typescript-eslint/no-non-null-assertion': 'off', 'no-console': 'off' },
  },
  { files: ['**/*.js'], ...tseslint.configs.disableTypeChecked },
);
