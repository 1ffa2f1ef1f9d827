import { type CodeAction, CodeActionKind, type Command } from 'vscode-languageserver';
import type { Span } from '../../text/span.ts';
import type { AnalysedDocument } from '../analysed-document.ts';
import type { ClientProfile } from '../client-profile.ts';
import { DECISION_COMMANDS } from '../protocol/decision-commands.ts';
import { documentItems } from './document-items.ts';

/** For editors without commands of their own: takes the document's address and version, `accept` or `reject`, and the item's id. */
export const DECIDE_COMMAND = 'rostra.decide';

/** To decide on the marks and annotations in a range, and to annotate it: by our client's commands where it has them, else by the server's. */
export function decisionActions(analysed: AnalysedDocument, from: number, to: number, client: Pick<ClientProfile, 'decides' | 'showsStatus'>): readonly CodeAction[] {
  const touches = ({ start, end }: Span): boolean => start <= to && from < end;
  const here = new Set([
    ...analysed.marksAround({ start: from, end: to }).filter(({ parts }) => parts.some(touches)).map((mark) => analysed.decisionOn(mark)?.record.id ?? mark.id),
    ...analysed.standing.filter(({ parts }) => parts.some(touches)).map(({ record }) => record.id),
  ]);
  const items = documentItems(analysed).items.filter(({ id }) => here.has(id));
  const action = (title: string, command: string, given: NonNullable<Command['arguments']>): CodeAction => ({ title, kind: CodeActionKind.QuickFix, command: { title, command, arguments: given } });
  if (client.decides) {
    return [
      ...(from < to ? [action('Annotate the selection …', 'rostra.annotateSelection', [])] : []),
      ...items.flatMap(({ id, name }) => DECISION_COMMANDS.map(({ command, title }) => action(`${title.replace(/ …$/, '')}: ${name}${title.endsWith('…') ? ' …' : ''}`, command, [id]))),
    ];
  }
  // Our own client without them is one whose workspace is not trusted.
  if (client.showsStatus) return [];
  return items.flatMap(({ id, name }) => (['Accept', 'Reject'] as const).map((title) => action(`${title}: ${name}`, DECIDE_COMMAND, [analysed.uri, analysed.version, title.toLowerCase(), id])));
}
