/** Lint: what types cannot say. Each rule of ours stands for a fault that was made or that SAFETY and STYLE rule out. */
import js from '@eslint/js'
import ts from 'typescript-eslint'

const noStyle = {
  selector: 'JSXAttribute[name.name="style"]',
  message: 'The content policy forbids style attributes: use a class of app/ui/styles.',
}
const noInnerHtml = {
  selector: 'JSXAttribute[name.name="dangerouslySetInnerHTML"]',
  message: 'Finished HTML enters a page through FinishedHtml alone.',
}
const noClock = {
  selector:
    'CallExpression[callee.object.name="Date"][callee.property.name="now"], NewExpression[callee.name="Date"][arguments.length=0], CallExpression[callee.object.name="Math"][callee.property.name="random"]',
  message: 'Time and chance come from the context: ctx.now(), ctx.newId(), or a parameter.',
}
const sqlAroundTriggers = String.raw`/\b(INSERT|UPDATE) OR (REPLACE|IGNORE)\b|\bREPLACE INTO\b|\bON CONFLICT DO NOTHING\b/i`
const noReplace = {
  selector: [
    `Literal[value=${sqlAroundTriggers}]`,
    `TemplateElement[value.raw=${sqlAroundTriggers}]`,
    'CallExpression[callee.property.name=/^(orIgnore|orReplace|ignore|replaceInto)$/]',
    'CallExpression[callee.property.name="doNothing"]:not(:has(CallExpression[callee.property.name=/^(column|columns|expression)$/]))',
  ].join(', '),
  message:
    'REPLACE goes round the triggers, and IGNORE hides every fault: write ON CONFLICT (key) DO NOTHING, naming the key.',
}

export default ts.config(
  {
    ignores: ['build*/', 'node_modules/', 'var/', 'content/', 'tests/content/', 'test-results/', 'playwright-report/'],
  },
  js.configs.recommended,
  ...ts.configs.recommendedTypeChecked,
  {
    languageOptions: {
      parserOptions: { projectService: { allowDefaultProject: ['eslint.config.js', 'remix.config.js'] } },
    },
    rules: {
      'no-restricted-syntax': ['error', noStyle, noInnerHtml, noReplace],
      'no-console': 'error',
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'max-depth': ['error', 4],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      // Parts are made by functions that close over their state: there is no `this` to lose.
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/only-throw-error': 'off',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrors: 'none' },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
    },
  },
  {
    files: ['app/{learn,account,certify,visit,operate,author,domain,data,courseware,auth,messages}/**/*.{ts,tsx}'],
    ignores: ['**/*.test.{ts,tsx}', '**/*.worker.ts'],
    rules: { 'no-restricted-syntax': ['error', noStyle, noInnerHtml, noReplace, noClock] },
  },
  {
    // A migration is a table of declarations, and is never edited once shared.
    files: ['app/**/*.{ts,tsx}', 'db/**/*.ts', 'scripts/**/*.{ts,mjs}'],
    ignores: ['**/*.test.{ts,tsx}', 'db/migrations/**'],
    rules: { 'max-lines-per-function': ['error', { max: 30, skipBlankLines: true, skipComments: true }] },
  },
  {
    files: ['**/*.js', '**/*.mjs'],
    extends: [ts.configs.disableTypeChecked],
    languageOptions: {
      globals: {
        process: 'readonly',
        URL: 'readonly',
        Buffer: 'readonly',
        console: 'readonly',
        fetch: 'readonly',
        setTimeout: 'readonly',
        clearTimeout: 'readonly',
        performance: 'readonly',
        TextDecoder: 'readonly',
      },
    },
  },
)
