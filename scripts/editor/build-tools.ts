import { programOnPath } from './programs-on-path.ts';

/** What node-gyp needs to compile the server build's native modules. */
const BUILD_TOOLS = [
  { name: 'python3', programs: ['python3'] },
  { name: 'make', programs: ['make', 'gmake'] },
  { name: 'g++', programs: ['g++', 'clang++', 'c++'] },
] as const;

/** The names of the build tools that are not on the `PATH`. */
export function missingBuildTools(environment: NodeJS.ProcessEnv = process.env): readonly string[] {
  return BUILD_TOOLS.filter((tool) => programOnPath(tool.programs, environment) === undefined).map((tool) => tool.name);
}

/** What to tell a person whose machine lacks the tools. */
export function missingBuildToolsMessage(missing: readonly string[]): string {
  return [
    `VS Code's server build has to be compiled for this machine, and ${listed(missing)} ${missing.length === 1 ? 'is' : 'are'} missing.`,
    'Install what is missing, on Debian or Ubuntu with',
    '',
    '    sudo apt-get install python3 make g++',
    '',
    'and run the command again. Where VS Code is installed, putting its `code` on the PATH does as well.',
  ].join('\n');
}

function listed(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}
