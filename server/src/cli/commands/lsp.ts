import type { RostraCommand } from '../command.ts';

export default {
  name: 'lsp',
  summary: 'serve the Language Server Protocol to an editor',
  define(command, terminal) {
    command
      .option('--stdio', 'over standard input and output')
      .option('--node-ipc', 'over the channel to the Node process that started it')
      .option('--socket <port>', 'over a connection to that port of this machine')
      .option('--pipe <name>', 'over that pipe')
      .option('--clientProcessId <id>', 'end when that process ends');
    return async (options) => {
      if (!namesTransport(options)) {
        terminal.error('rostra lsp: name a transport: --stdio, --node-ipc, --socket PORT or --pipe NAME.\n');
        return 2;
      }
      // The protocol's libraries are loaded by this command alone.
      const { startNodeServer } = await import('../../lsp/node.ts');
      startNodeServer();
      return 0;
    };
  },
} satisfies RostraCommand;

function namesTransport(options: unknown): boolean {
  return typeof options === 'object' && options !== null && ['stdio', 'nodeIpc', 'socket', 'pipe'].some((name) => name in options);
}
