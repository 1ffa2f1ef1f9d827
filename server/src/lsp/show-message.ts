import { MessageType, ShowMessageNotification, type ShowMessageParams } from 'vscode-languageserver';

/** Who shows messages. */
export interface MessageConnection {
  readonly sendNotification: (type: typeof ShowMessageNotification.type, params: ShowMessageParams) => Promise<void>;
}

/** Shows a message by a notification, not by the request that `window.showErrorMessage` sends: not every client answers that one. */
export function showMessage(connection: MessageConnection, type: 'error' | 'information', message: string): void {
  void connection.sendNotification(ShowMessageNotification.type, { type: type === 'error' ? MessageType.Error : MessageType.Info, message });
}
