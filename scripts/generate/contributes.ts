/**
 * Writes what package.json tells the editor of Rostra: settings, colours, commands and keys, each from the one place
 * that defines it. `--check` fails when package.json is stale.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { toJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import { COLOURS } from '../../client/src/contributions/colours.ts';
import { CATEGORY, type CommandContribution, COMMANDS } from '../../client/src/contributions/commands.ts';
import { type SettingDefinition, SETTINGS } from '../../server/src/lsp/settings.ts';
import { writeGenerated } from './generated-file.ts';

const MARKDOWN = 'editorLangId == markdown';
const commands: readonly CommandContribution[] = COMMANDS;

/** A setting's form as the editor's settings page reads it. */
function formOf(schema: v.GenericSchema): object {
  const { $schema: _, ...form } = toJsonSchema(schema);
  return form;
}

const settings = Object.fromEntries(Object.entries(SETTINGS).map(([name, { schema, default: value, description }]: [string, SettingDefinition]) => [
  `rostra.${name}`, { ...formOf(schema), default: value, markdownDescription: description, scope: 'resource' },
]));

const contributes = {
  commands: commands.map(({ id, title, icon }) => ({ command: id, title, category: CATEGORY, ...(icon === undefined ? {} : { icon }) })),
  menus: { commandPalette: commands.map(({ id }) => ({ command: id, when: id === 'rostra.showOutput' || id === 'rostra.restartServer' ? 'true' : MARKDOWN })) },
  keybindings: commands.flatMap(({ id, key, mac }) => (key === undefined ? [] : [{ command: id, key, ...(mac === undefined ? {} : { mac }), when: `editorTextFocus && ${MARKDOWN}` }])),
  configuration: { title: 'Rostra', properties: settings },
  yamlValidation: [{ fileMatch: ['glossary.yaml', 'glossary.yml'], url: './server/data/glossary.schema.json' }],
  grammars: [{ path: './syntaxes/transcription.tmLanguage.json', scopeName: 'markdown.transcription.injection', injectTo: ['text.html.markdown'] }],
  colors: COLOURS.map(({ id, description, dark, light, highContrast, highContrastLight }) => ({ id, description, defaults: { dark, light, highContrast, highContrastLight } })),
};

const file = path.resolve(import.meta.dirname, '../../package.json');
const current = readFileSync(file, 'utf8');
const manifest = v.parse(v.looseObject({ contributes: v.optional(v.looseObject({})) }), JSON.parse(current));
const text = `${JSON.stringify({ ...manifest, contributes: { ...manifest.contributes, ...contributes } }, null, 2)}\n`;
writeGenerated('package.json', text);
