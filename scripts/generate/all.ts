/** `npm run generate`: writes all that is generated from the code; with `--check` it writes nothing and fails when something is stale. */
// The registries come first: what follows reads them.
import './registries.ts';
import './lint.ts';
import './version.ts';
import './glossary.ts';
import './wink-model.ts';
import './data-files.ts';
import './project-schema.ts';
import './contributes.ts';

await import('./device-pages.ts');
await import('./fault-pages.ts');
