/**
 * Writes .oxlintrc.json: the boundaries of the layout as rules that fail. A layer may import the layers below it in
 * `LAYERS` and nothing else of the project; only `lsp/` and `client/` know the protocol; only `annotations-store/`,
 * `lsp/` and `cli/` touch Node.
 */
import { writeGenerated } from './generated-file.ts';

/** What each folder of server/src may import, besides itself. */
const LAYERS: Readonly<Record<string, readonly string[]>> = {
  text: [],
  language: ['text'],
  devices: ['text', 'language'],
  entities: ['text', 'language'],
  claims: ['text', 'language', 'entities'],
  faults: ['text', 'language', 'entities'],
  analysis: ['text', 'language', 'devices', 'entities', 'claims', 'faults'],
  project: ['text', 'devices', 'entities', 'claims', 'faults', 'analysis'],
  annotations: ['text', 'language', 'analysis', 'project'],
  'annotations-store': ['text', 'annotations', 'project'],
  lsp: ['text', 'language', 'devices', 'entities', 'claims', 'faults', 'analysis', 'project', 'annotations', 'annotations-store'],
  cli: ['text', 'language', 'devices', 'entities', 'claims', 'faults', 'analysis', 'project', 'annotations', 'annotations-store', 'lsp'],
};
/** Layers that run in a browser's worker as they run in Node. */
const PURE = ['text', 'language', 'devices', 'entities', 'claims', 'faults', 'analysis', 'project', 'annotations'];
const NODE_GLOBALS = ['process', 'Buffer', 'require', 'setTimeout', 'setInterval', 'setImmediate', 'performance', 'fetch', 'console'];

interface Pattern {
  readonly group: readonly string[];
  readonly message: string;
}

function patternsFor(layer: string): readonly Pattern[] {
  const allowed = LAYERS[layer] ?? [];
  const forbidden = Object.keys(LAYERS).filter((other) => other !== layer && !allowed.includes(other));
  const patterns: Pattern[] = forbidden.map((other) => ({
    group: [`../${other}/**`, `../../${other}/**`, `../../../${other}/**`],
    message: `${layer}/ may not import ${other}/: data flows text → language → layers → analysis → lsp, cli (docs/architecture.md).`,
  }));
  patterns.push({ group: ['**/client/**'], message: 'The server knows nothing of the editor\'s side.' });
  if (layer !== 'lsp') patterns.push({ group: ['vscode-languageserver', 'vscode-languageserver/**', 'vscode-languageserver-*'], message: 'Only lsp/ knows the protocol.' });
  if (layer !== 'language') patterns.push({ group: ['wink-*'], message: 'Only language/ imports wink-nlp.' });
  if (PURE.includes(layer)) patterns.push({ group: ['node:*', 'vscode', 'commander', 'write-file-atomic'], message: `${layer}/ runs in a browser's worker too: no files, clocks, processes or Node.` });
  return patterns;
}

const configuration = {
  $schema: './node_modules/oxlint/configuration_schema.json',
  plugins: ['typescript', 'import', 'unicorn', 'oxc', 'promise'],
  categories: { correctness: 'error', suspicious: 'error', perf: 'error' },
  ignorePatterns: ['dist', 'node_modules', '**/*.generated.ts'],
  rules: {
    'typescript/no-explicit-any': 'error',
    'typescript/no-non-null-assertion': 'error',
    'typescript/no-floating-promises': 'error',
    'typescript/no-misused-promises': 'error',
    'typescript/switch-exhaustiveness-check': 'error',
    'typescript/prefer-readonly': 'error',
    'typescript/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
    'import/no-cycle': 'error',
    'eslint/eqeqeq': 'error',
    'eslint/no-console': 'error',
    'eslint/prefer-const': 'error',
    // Loops over awaited steps are in order on purpose: one file after another.
    'eslint/no-await-in-loop': 'off',
    // TypeScript sees to it, and knows when a switch has every case.
    'typescript/consistent-return': 'off',
    // Findings are immutable: what changes is a copy.
    'oxc/no-map-spread': 'off',
    'unicorn/prefer-set-has': 'off',
    'unicorn/no-array-sort': 'off',
    'unicorn/consistent-function-scoping': 'off',
    'eslint/no-shadow': 'off',
    'eslint/no-control-regex': 'off',
    'eslint/no-underscore-dangle': 'off',
    'import/no-unassigned-import': 'off',
    'typescript/no-unnecessary-type-assertion': 'error',
    'typescript/no-misused-spread': 'off',
    'eslint/no-unmodified-loop-condition': 'off',
    'eslint/no-empty-pattern': 'off',
    'typescript/no-unsafe-type-assertion': 'off',
  },
  overrides: [
    ...Object.keys(LAYERS).map((layer) => ({
      files: [`server/src/${layer}/**/*.ts`],
      rules: {
        'eslint/no-restricted-imports': ['error', { patterns: patternsFor(layer) }],
        ...(PURE.includes(layer) ? { 'eslint/no-restricted-globals': ['error', ...NODE_GLOBALS] } : {}),
      },
    })),
    {
      files: ['client/src/**/*.ts'],
      rules: {
        'eslint/no-restricted-imports': ['error', {
          patterns: [
            { group: ['**/server/src/*/**', '!**/server/src/lsp/protocol.ts', '!**/server/src/lsp/protocol/**'], message: 'The client shares nothing with the server but the protocol\'s types.' },
            { group: ['vscode-languageserver', 'vscode-languageserver/**', 'wink-*'], message: 'The client starts the server; it is not one.' },
          ],
        }],
      },
    },
    // wink-nlp hands its properties around as bare functions by design.
    { files: ['server/src/language/wink.ts'], rules: { 'typescript/unbound-method': 'off' } },
    { files: ['scripts/**', 'bench/**', 'test/**', 'esbuild.mjs', '*.config.ts'], rules: { 'eslint/no-console': 'off' } },
  ],
};

writeGenerated('.oxlintrc.json', `${JSON.stringify(configuration, null, 2)}\n`);
