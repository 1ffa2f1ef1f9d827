import { type Disposable, Range, type TextDocumentChangeEvent, type TextEditor, type TextEditorDecorationType, window, workspace } from 'vscode';
import type { DocumentMarks, DrawnMark, Place } from '../../../server/src/lsp/protocol.ts';
import type { Layers } from '../layers.ts';
import { movedMarks } from './moved-marks.ts';
import { RANGE_BEHAVIOUR, styleOf } from './styles.ts';

/** Lines drawn above and below what is in view, so that scrolling by a few shows no gap. */
const MARGIN = 40;

interface Drawing {
  readonly marks: readonly DrawnMark[];
  /** Lines that are being typed: nothing is drawn on them until the next analysis. */
  readonly quiet: ReadonlySet<number>;
}

/** Draws the marks of the visible editors, only where they are in view. */
export class Decorator implements Disposable {
  readonly #layers: Layers;
  readonly #types = new Map<string, TextEditorDecorationType>();
  readonly #drawings = new Map<string, Drawing>();
  readonly #subscriptions: readonly Disposable[];

  constructor(layers: Layers) {
    this.#layers = layers;
    this.#subscriptions = [
      layers.onDidChange(() => this.#drawAll()),
      window.onDidChangeVisibleTextEditors(() => this.#drawAll()),
      window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => this.#draw(textEditor)),
      workspace.onDidChangeTextDocument((event) => this.#follow(event)),
      workspace.onDidCloseTextDocument((document) => this.#drawings.delete(document.uri.toString())),
    ];
  }

  /** Takes the marks of a document; those of another version than the text's are out of date already. */
  take({ version, marks }: DocumentMarks, uri: string): void {
    const document = workspace.textDocuments.find((open) => open.uri.toString() === uri);
    if (!document || document.version !== version) return;
    this.#drawings.set(uri, { marks, quiet: new Set() });
    this.#drawDocument(uri);
  }

  clear(): void {
    this.#drawings.clear();
    this.#drawAll();
  }

  dispose(): void {
    for (const subscription of this.#subscriptions) subscription.dispose();
    for (const type of this.#types.values()) type.dispose();
  }

  /** Keeps what is drawn in its place while the text changes. */
  #follow({ document, contentChanges }: TextDocumentChangeEvent): void {
    const uri = document.uri.toString();
    const drawing = this.#drawings.get(uri);
    if (!drawing || contentChanges.length === 0) return;
    let { marks } = drawing;
    const quiet = new Set<number>();
    // From the last to the first, as the editor gives them: one does not move the next.
    for (const { range, text } of contentChanges) {
      const lines = text.split(/\r\n|\r|\n/);
      marks = movedMarks(marks, { place: [range.start.line, range.start.character, range.end.line, range.end.character], addedLines: lines.length - 1, lastLineLength: lines.at(-1)?.length ?? 0 });
      quiet.add(range.start.line + lines.length - 1);
    }
    this.#drawings.set(uri, { marks, quiet });
    this.#drawDocument(uri);
  }

  #drawAll(): void {
    for (const editor of window.visibleTextEditors) this.#draw(editor);
  }

  #drawDocument(uri: string): void {
    for (const editor of window.visibleTextEditors) if (editor.document.uri.toString() === uri) this.#draw(editor);
  }

  #draw(editor: TextEditor): void {
    const drawing = this.#drawings.get(editor.document.uri.toString());
    const rangesByType = new Map<TextEditorDecorationType, Range[]>([...this.#types.values()].map((type) => [type, []]));
    for (const mark of drawing?.marks ?? []) {
      if (!this.#layers.isShown(mark.layer)) continue;
      const style = styleOf(mark);
      for (const part of mark.parts) {
        if (!isInView(editor, part) || touches(part, drawing?.quiet)) continue;
        const type = this.#typeOf(mark);
        const [startLine, startCharacter, endLine, endCharacter] = part;
        const range = style.atStart ? new Range(startLine, startCharacter, startLine, startCharacter) : new Range(startLine, startCharacter, endLine, endCharacter);
        const ranges = rangesByType.get(type);
        if (ranges) ranges.push(range);
        else rangesByType.set(type, [range]);
      }
    }
    for (const [type, ranges] of rangesByType) editor.setDecorations(type, ranges);
  }

  #typeOf(mark: DrawnMark): TextEditorDecorationType {
    const { key, options } = styleOf(mark);
    const known = this.#types.get(key);
    if (known) return known;
    const type = window.createTextEditorDecorationType({ ...options, rangeBehavior: RANGE_BEHAVIOUR });
    this.#types.set(key, type);
    return type;
  }
}

function isInView(editor: TextEditor, [startLine, , endLine]: Place): boolean {
  return editor.visibleRanges.some(({ start, end }) => endLine >= start.line - MARGIN && startLine <= end.line + MARGIN);
}

function touches([startLine, , endLine]: Place, lines: ReadonlySet<number> | undefined): boolean {
  return lines !== undefined && [...lines].some((line) => line >= startLine && line <= endLine);
}
