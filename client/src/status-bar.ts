import { type Disposable, MarkdownString, StatusBarAlignment, type StatusBarItem, window, workspace } from 'vscode';
import type { DocumentStatus, Layer } from '../../server/src/lsp/protocol.ts';
import type { CommandId } from './contributions/commands.ts';
import { LAYER_NAMES, LAYERS, type Layers } from './layers.ts';

/** Says of the active editor's document how many marks it has, or why it has none. */
export class StatusBar implements Disposable {
  readonly #item: StatusBarItem;
  readonly #layers: Layers;
  readonly #statuses = new Map<string, DocumentStatus>();
  readonly #subscriptions: readonly Disposable[];

  constructor(layers: Layers) {
    this.#layers = layers;
    this.#item = window.createStatusBarItem('rostra.status', StatusBarAlignment.Left, 0);
    this.#item.name = 'Rostra';
    this.#item.command = 'rostra.showMenu' satisfies CommandId;
    this.#subscriptions = [
      this.#item,
      window.onDidChangeActiveTextEditor(() => this.#draw()),
      layers.onDidChange(() => this.#draw()),
      workspace.onDidCloseTextDocument(({ uri }) => this.#statuses.delete(uri.toString())),
    ];
  }

  /** The status of the active editor's document, where one is known. */
  get active(): DocumentStatus | undefined {
    const uri = window.activeTextEditor?.document.uri.toString();
    return uri === undefined ? undefined : this.#statuses.get(uri);
  }

  take(status: DocumentStatus, uri: string): void {
    this.#statuses.set(uri, status);
    this.#draw();
  }

  clear(): void {
    this.#statuses.clear();
    this.#draw();
  }

  dispose(): void {
    for (const subscription of this.#subscriptions) subscription.dispose();
  }

  #draw(): void {
    const status = this.active;
    if (!status) {
      this.#item.hide();
      return;
    }
    this.#item.text = this.#textOf(status);
    this.#item.tooltip = this.#tooltipOf(status);
    this.#item.show();
  }

  #textOf({ state, counts, words, unwritten }: DocumentStatus): string {
    if (state === 'analysing' && words === 0) return '$(sync~spin) Rostra';
    if (state === 'excluded') return '$(circle-slash) Rostra';
    if (state === 'failed') return '$(warning) Rostra';
    const shown = this.#layers.shown().map((layer) => countOf(layer, counts));
    if (unwritten > 0) return `$(warning) ${unwritten === 1 ? '1 decision is' : `${unwritten} decisions are`} not written`;
    return `${state === 'analysing' ? '$(sync~spin)' : '$(quote)'} ${shown.length > 0 ? shown.join(' · ') : 'Marks hidden'}`;
  }

  #tooltipOf({ state, reason, counts, words, leftOut }: DocumentStatus): MarkdownString {
    const tooltip = new MarkdownString();
    if (state === 'excluded') return tooltip.appendMarkdown('**Rostra does not analyse this file.**\n\n').appendText(reason ?? '');
    if (state === 'failed') return tooltip.appendMarkdown('**The analysis of this file broke.**\n\n').appendText(reason ?? '');
    tooltip.appendMarkdown(`**Rostra** · ${words.toLocaleString('en')} words\n\n`);
    for (const layer of LAYERS) tooltip.appendMarkdown(`- ${countOf(layer, counts)}${this.#layers.isShown(layer) ? '' : ' (hidden)'}\n`);
    if (leftOut > 0) tooltip.appendMarkdown(`\n${leftOut} of them are not among the problems: the file's budget is spent.\n`);
    return tooltip;
  }
}

function countOf(layer: Layer, counts: DocumentStatus['counts']): string {
  const count = counts[layer];
  return `${count} ${count === 1 ? LAYER_NAMES[layer].replace(/s$/, '') : LAYER_NAMES[layer]}`;
}
