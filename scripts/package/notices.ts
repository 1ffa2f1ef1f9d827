/**
 * Writes dist/NOTICES.md: the licences of everything that the bundles contain, code and data, as their authors ask.
 * Which packages those are is read from what esbuild put into each bundle (`node esbuild.mjs --metafile`).
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '../..');
const PACKAGE_FOLDER = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/;
const LICENCE_FILE = /^licen[cs]e(?:\.\w+)?$/i;

interface Metafile {
  readonly inputs: Readonly<Record<string, unknown>>;
}

function isMetafile(value: unknown): value is Metafile {
  return typeof value === 'object' && value !== null && 'inputs' in value && typeof value.inputs === 'object' && value.inputs !== null;
}

function bundledPackages(): readonly string[] {
  const folders = new Set<string>();
  for (const name of readdirSync(path.join(ROOT, 'dist')).filter((file) => file.endsWith('.meta.json'))) {
    const metafile: unknown = JSON.parse(readFileSync(path.join(ROOT, 'dist', name), 'utf8'));
    if (!isMetafile(metafile)) throw new Error(`dist/${name} is no metafile of esbuild. Run: node esbuild.mjs --metafile`);
    for (const input of Object.keys(metafile.inputs)) {
      const folder = PACKAGE_FOLDER.exec(input)?.[0];
      if (folder !== undefined) folders.add(folder);
    }
  }
  if (folders.size === 0) throw new Error('No bundle was described. Run: node esbuild.mjs --metafile');
  return [...folders].sort();
}

function noticeOf(folder: string): string {
  const manifest: unknown = JSON.parse(readFileSync(path.join(ROOT, folder, 'package.json'), 'utf8'));
  const { name, version, license } = typeof manifest === 'object' && manifest !== null ? { name: '', version: '', license: '', ...manifest } : { name: '', version: '', license: '' };
  const file = readdirSync(path.join(ROOT, folder)).find((entry) => LICENCE_FILE.test(entry));
  const text = file === undefined ? `Licence: ${license}. The package holds no licence text of its own.` : readFileSync(path.join(ROOT, folder, file), 'utf8').trim();
  return `### ${name} ${version}\n\n\`\`\`text\n${text}\n\`\`\`\n`;
}

/** Notices that stand beside the data that they are about. */
function dataNotices(): readonly string[] {
  const data = path.join(ROOT, 'server/data');
  return readdirSync(data)
    .map((folder) => path.join(data, folder, 'NOTICE.md'))
    .filter((file) => existsSync(file))
    .map((file) => readFileSync(file, 'utf8').trim().replace(/^#/gm, '##'));
}

const packages = bundledPackages();
writeFileSync(path.join(ROOT, 'dist/NOTICES.md'), [
  '# What Rostra contains of others, and on what terms', '',
  '## Data', '', ...dataNotices().flatMap((notice) => [notice, '']),
  '## Code', '', ...packages.map(noticeOf),
].join('\n'));
console.log(`dist/NOTICES.md: ${packages.length} packages`);
