/**
 * Builds the bundles: client and server, for Node and for a browser's worker. The server for Node is the `rostra` command too
 * (`server/program`), which `server/node` starts. The data that both servers read is copied once. `--watch` rebuilds on change; `--metafile` leaves
 * what went into each bundle in dist/.
 */
import { createHash } from 'node:crypto';
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import * as esbuild from 'esbuild';
import { tsImport } from 'tsx/esm/api';

const watch = process.argv.includes('--watch');
const metafile = process.argv.includes('--metafile');
const shared = { bundle: true, minify: !watch, sourcemap: watch, target: 'es2022', logLevel: 'warning', legalComments: 'none', metafile: true };
const node = { ...shared, platform: 'node', target: 'node20', format: 'cjs', mainFields: ['module', 'main'], define: { 'import.meta.dirname': '__dirname' } };

const browser = { ...shared, platform: 'browser', mainFields: ['browser', 'module', 'main'] };

/** What starts the program knows it by its hash; while it is being worked on, by none. */
const start = { ...node, entryPoints: ['server/src/start.ts'], outfile: 'dist/server/node.cjs', banner: { js: '#!/usr/bin/env node' }, define: { ...node.define, PROGRAM_HASH: '""' } };

const bundles = [
  { name: 'server/program', options: { ...node, entryPoints: ['server/src/cli/main.ts'], outfile: 'dist/server/program.cjs' } },
  { name: 'server/node', options: start },
  { name: 'server/browser', options: { ...browser, format: 'iife', entryPoints: ['server/src/lsp/browser.ts'], outfile: 'dist/server/browser.js' } },
  { name: 'client/node', options: { ...node, external: ['vscode'], entryPoints: ['client/src/node.ts'], outfile: 'dist/client/node.cjs' } },
  { name: 'client/browser', options: { ...browser, format: 'cjs', external: ['vscode'], entryPoints: ['client/src/browser.ts'], outfile: 'dist/client/browser.js' } },
];

const { DATA_FILES } = await tsImport('./server/src/data-files.generated.ts', import.meta.url);
await rm('dist/data', { recursive: true, force: true });
await mkdir('dist', { recursive: true });
for (const file of DATA_FILES) await cp(`server/data/${file}`, `dist/data/${file}`);
if (watch) {
  for (const { options } of bundles) await (await esbuild.context(options)).watch();
} else {
  for (const { name, options } of bundles) {
    const result = await esbuild.build(options);
    await escapeLiterals(options.outfile);
    if (name === 'server/program') start.define.PROGRAM_HASH = JSON.stringify(createHash('sha256').update(await readFile(options.outfile)).digest('hex').slice(0, 16));
    const bytes = Object.values(result.metafile.outputs).reduce((sum, output) => sum + output.bytes, 0);
    console.log(`${name.padEnd(15)} ${(bytes / 1024).toFixed(0).padStart(6)} KB`);
    if (metafile) await writeFile(`dist/${name.replace('/', '-')}.meta.json`, JSON.stringify(result.metafile));
  }
}

/**
 * esbuild escapes what is beyond ASCII in strings and leaves it in regular expressions: one such character, and engines keep the
 * whole source in two bytes a character.
 */
async function escapeLiterals(file) {
  const source = await readFile(file, 'utf8');
  await writeFile(file, source.replace(/[^\0-\x7F]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`));
}
