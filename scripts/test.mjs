// @ts-check
// npm test [-- PATTERN …]: installs what is missing, builds, and runs every test that needs no editor.
import { installDependencies, runNpm } from './install-dependencies.mjs';

installDependencies();
runNpm(['run', '--silent', 'build'], { quiet: true });
runNpm(['exec', '--', 'vitest', 'run', ...process.argv.slice(2)]);
