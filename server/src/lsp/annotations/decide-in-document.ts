import type { CancellationToken } from 'vscode-languageserver';
import type { Documents } from '../documents.ts';
import type { DecideParams, DecisionOutcome } from '../protocol.ts';
import type { ServerContext } from '../server-context.ts';
import { type DecisionMaker, noticeOf, stepOf } from './decide.ts';
import type { DocumentAnnotations } from './document-annotations.ts';

type Needed = Pick<ServerContext, 'annotations' | 'configuration' | 'documents'>;

/** Decides on a mark or an annotation of a document, shows it, and writes it down. */
export async function decideInDocument({ annotations: all, configuration, documents }: Needed, { textDocument: { uri }, version, decision }: DecideParams, token: CancellationToken): Promise<DecisionOutcome> {
  const settings = await configuration.settingsOf(uri);
  const analysed = await documents.current(uri, token);
  if (!analysed) return refused('This file is not analysed.');
  const annotations = all.known(uri);
  if (!annotations) return refused(uri.startsWith('untitled:') ? 'Save the file first: its annotations are kept in a file beside it.' : 'Annotations are kept in a file beside the text, and here none can be written.');
  if (decision.kind === 'write') return outcome(await told(uri, documents, annotations, annotations.write()));
  if (decision.kind === 'undo') {
    const step = annotations.lastItem;
    const mark = analysed.analysis.marks.find((each) => analysed.decisionOn(each)?.record.id === step);
    const undone = annotations.undo();
    if (!undone) return refused('There is no decision of this session to undo.');
    if (undone.refusal !== undefined) return refused(undone.refusal);
    const problem = await told(uri, documents, annotations, undone.written);
    // What was an annotation may be a mark alone again.
    return outcome(problem, annotations.record(undone.item) ? undone.item : mark?.id);
  }
  if (version !== analysed.version || version !== documents.text(uri)?.version) return refused('The text has changed meanwhile: look again.');
  const maker: DecisionMaker = { analysed, annotations, creator: settings['annotations.creator'].trim(), time: new Date().toISOString(), newId: () => `urn:uuid:${crypto.randomUUID()}` };
  const step = stepOf(decision, maker);
  if ('refusal' in step) return refused(step.refusal);
  const notice = noticeOf(decision, maker);
  return outcome(await told(uri, documents, annotations, annotations.decide(step)), step.item, notice);
}

/** Shows a decision before it is written, and after it what else the writing brought. */
async function told(uri: string, documents: Documents, annotations: DocumentAnnotations, written: Promise<string | undefined>): Promise<string | undefined> {
  documents.retell(uri);
  const { revision } = annotations;
  const problem = await written;
  if (problem !== undefined || annotations.revision !== revision) documents.retell(uri);
  return problem;
}

function refused(message: string): DecisionOutcome {
  return { kind: 'refused', message };
}

function outcome(problem: string | undefined, item?: string, notice?: string): DecisionOutcome {
  const message = problem === undefined ? notice : `It could not be written: ${problem}. It is kept until the editor is closed, and written with the next decision or when the text is saved.`;
  return { kind: problem === undefined ? 'decided' : 'unwritten', ...(item === undefined ? {} : { item }), ...(message === undefined ? {} : { message }) };
}
