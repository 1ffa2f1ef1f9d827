import { type Disposable, Range, type TextDocumentChangeEvent, type TextEditor, type TextEditorDecorationType, window, workspace } from 'vscode';
import type { MarksChange } from '../../../server/src/lsp/protocol.ts';
import { afterChange, presentMarks, type VersionedMarks } from '../../../server/src/lsp/protocol/marks-change.ts';
import { placeEdit } from '../../../server/src/lsp/protocol/moved-place.ts';
import type { Layers } from '../layers.ts';
import { Drawing, type DrawnPart } from './drawing.ts';
import { RANGE_BEHAVIOUR, styleOf } from './styles.ts';

/** Lines drawn above and below what is in view, so that scrolling by a few shows no gap. */
const MARGIN = 40;
/** Edits are kept from the first on: marks that are on their way may be of a version before them. */
const NOTHING_YET: VersionedMarks = { version: Number.NEGATIVE_INFINITY, marks: [], edits: [] };

/** Draws the marks of the visible editors, only where they are in view. */
export class Decorator implements Disposable {
  readonly #layers: Layers;
  readonly #types = new Map<string, TextEditorDecorationType>();
  /** What the server has told, and the edits since. */
  readonly #known = new Map<string, VersionedMarks>();
  readonly #drawings = new Map<string, Drawing>();
  readonly #subscriptions: readonly Disposable[];

  constructor(layers: Layers) {
    this.#layers = layers;
    this.#subscriptions = [
      layers.onDidChange(() => this.#drawAll()),
      window.onDidChangeVisibleTextEditors(() => this.#drawAll()),
      window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => this.#draw(textEditor)),
      workspace.onDidChangeTextDocument((event) => this.#follow(event)),
      workspace.onDidCloseTextDocument((document) => this.#forget(document.uri.toString())),
    ];
  }

  /** Takes a change of a document's marks; false where it does not follow from what is known, and all are wanted. */
  take(change: MarksChange, uri: string): boolean {
    const known = afterChange(this.#known.get(uri), change);
    if (!known) {
      this.#known.delete(uri);
      return false;
    }
    this.#known.set(uri, known);
    this.#drawings.set(uri, Drawing.of(presentMarks(known)));
    this.#drawDocument(uri);
    return true;
  }

  clear(): void {
    this.#known.clear();
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
    if (document.languageId !== 'markdown' || contentChanges.length === 0) return;
    // From the last to the first, as the editor gives them: one does not move the next.
    const edits = contentChanges.map(({ range: { start, end }, text }) => placeEdit([start.line, start.character, end.line, end.character], text));
    const known = this.#known.get(uri) ?? NOTHING_YET;
    this.#known.set(uri, { ...known, edits: [...known.edits, ...edits.map((edit) => ({ version: document.version, edit }))] });
    const drawing = this.#drawings.get(uri);
    if (!drawing) return;
    this.#drawings.set(uri, drawing.after(edits));
    this.#drawDocument(uri);
  }

  #forget(uri: string): void {
    this.#known.delete(uri);
    this.#drawings.delete(uri);
  }

  #drawAll(): void {
    for (const editor of window.visibleTextEditors) this.#draw(editor);
  }

  #drawDocument(uri: string): void {
    for (const editor of window.visibleTextEditors) if (editor.document.uri.toString() === uri) this.#draw(editor);
  }

  #draw(editor: TextEditor): void {
    const drawing = this.#drawings.get(editor.document.uri.toString());
    const ranges = new Map<TextEditorDecorationType, Range[]>([...this.#types.values()].map((type) => [type, []]));
    for (const { mark, place } of drawing ? partsInView(editor, drawing) : []) {
      if (!this.#layers.isShown(mark.layer)) continue;
      const [startLine, startCharacter, endLine, endCharacter] = place;
      const { key, atStart } = styleOf(mark);
      const type = this.#types.get(key) ?? this.#addType(mark);
      const range = atStart ? new Range(startLine, startCharacter, startLine, startCharacter) : new Range(startLine, startCharacter, endLine, endCharacter);
      ranges.set(type, [...(ranges.get(type) ?? []), range]);
    }
    for (const [type, drawn] of ranges) editor.setDecorations(type, drawn);
  }

  #addType(mark: DrawnPart['mark']): TextEditorDecorationType {
    const { key, options } = styleOf(mark);
    const type = window.createTextEditorDecorationType({ ...options, rangeBehavior: RANGE_BEHAVIOUR });
    this.#types.set(key, type);
    return type;
  }
}

/** Each part once, though folding may break the view into several. */
function partsInView(editor: TextEditor, drawing: Drawing): ReadonlySet<DrawnPart> {
  return new Set(editor.visibleRanges.flatMap(({ start, end }) => drawing.between(start.line - MARGIN, end.line + MARGIN)));
}
