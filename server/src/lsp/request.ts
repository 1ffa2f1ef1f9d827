import { type CancellationToken, LSPErrorCodes, type MessageSignature, type ProtocolRequestType, RequestType, ResponseError, type ServerCapabilities } from 'vscode-languageserver';
import type { ServerContext } from './server-context.ts';

/** One request that the server answers: a file in `requests/` exports one by default. */
export interface RequestModule {
  readonly method: string;
  /** What the server tells the client that it can do. */
  readonly capability: (context: ServerContext) => Partial<ServerCapabilities>;
  readonly listen: (context: ServerContext) => void;
}

type Handler<Params, Result> = (context: ServerContext, params: Params, token: CancellationToken) => Result | Promise<Result>;

export interface RequestDefinition<Params, Result> {
  readonly capability?: (context: ServerContext) => Partial<ServerCapabilities>;
  readonly handle: Handler<Params, Result>;
}

/** A request of the protocol. */
export function defineRequest<Params, Result, PartialResult, ErrorData, Options>(
  type: ProtocolRequestType<Params, Result, PartialResult, ErrorData, Options>,
  definition: RequestDefinition<Params, Result>,
): RequestModule {
  return {
    method: type.method,
    capability: definition.capability ?? (() => ({})),
    listen: (context) => {
      context.connection.onRequest(type.method, answering(type, definition.handle, context));
    },
  };
}

/** A request of our own. */
export function defineOwnRequest<Params, Result>(method: string, definition: RequestDefinition<Params, Result>): RequestModule {
  const type = new RequestType<Params, Result, void>(method);
  return {
    method,
    capability: definition.capability ?? (() => ({})),
    listen: (context) => {
      context.connection.onRequest(method, answering(type, definition.handle, context));
    },
  };
}

/** One broken answer is reported and answered as an error; the server goes on. */
function answering<Params, Result>(type: MessageSignature, handle: Handler<Params, Result>, context: ServerContext) {
  return async (params: Params, token: CancellationToken): Promise<unknown> => {
    try {
      const result = await handle(context, params, token);
      return token.isCancellationRequested ? new ResponseError(LSPErrorCodes.RequestCancelled, `${type.method} was cancelled.`) : result;
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      context.connection.console.error(`${type.method} broke: ${error instanceof Error ? (error.stack ?? message) : message}`);
      return new ResponseError(LSPErrorCodes.RequestFailed, `${type.method}: ${message}`);
    }
  };
}
