// @ts-check
// npm start [-- FILE]: installs what is missing, and opens the samples, or the file, in an editor with Rostra in it.
// npm start -- --browser [FILE] does so in the browser even where VS Code is installed.
import { installDependencies } from './install-dependencies.mjs';

installDependencies();
const { tsImport } = await import('tsx/esm/api');
const { start } = await tsImport('./editor/start.ts', import.meta.url);
try {
  await start(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
