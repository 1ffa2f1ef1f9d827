import { type CodeAction, CodeActionKind } from 'vscode-languageserver';
import type { Span } from '../../text/span.ts';
import type { AnalysedDocument } from '../analysed-document.ts';
import { DECISION_COMMANDS } from '../protocol/decision-commands.ts';
import { documentItems } from './document-items.ts';

/** To decide on the marks and annotations in a range, and to mark the selection by hand. */
export function decisionActions(analysed: AnalysedDocument, from: number, to: number): readonly CodeAction[] {
  const touches = ({ start, end }: Span): boolean => start <= to && from < end;
  const here = new Set([
    ...analysed.marks.filter(({ parts }) => parts.some(touches)).map((mark) => analysed.decisionOn(mark)?.record.id ?? mark.id),
    ...analysed.standing.filter(({ parts }) => parts.some(touches)).map(({ record }) => record.id),
  ]);
  const action = (title: string, command: string, item?: string): CodeAction => ({ title, kind: CodeActionKind.QuickFix, command: { title, command, ...(item === undefined ? {} : { arguments: [item] }) } });
  const decisions = documentItems(analysed).items.filter(({ id }) => here.has(id)).flatMap(({ id, name }) => DECISION_COMMANDS.map(({ command, title }) => action(`${title.replace(/ …$/, '')}: ${name}${title.endsWith('…') ? ' …' : ''}`, command, id)));
  return [...(from < to ? [action('Annotate the selection …', 'rostra.annotateSelection')] : []), ...decisions];
}
