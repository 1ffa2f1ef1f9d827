// @ts-check
// npm run test:editor [-- PATTERN …]: installs what is missing, packages the extension, and runs the scenarios in a real editor.
import { installDependencies, runNpm } from './install-dependencies.mjs';

installDependencies();
runNpm(['run', '--silent', 'build'], { quiet: true });
runNpm(['run', '--silent', 'package'], { quiet: true });
runNpm(['exec', '--', 'vitest', 'run', '--config', 'vitest.editor.config.ts', ...process.argv.slice(2)]);
