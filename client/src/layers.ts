import { EventEmitter, type Event, type Memento } from 'vscode';
import type { Layer } from '../../server/src/lsp/protocol.ts';

export const LAYERS: readonly Layer[] = ['device', 'entity', 'claim', 'fault'];
/** What a person calls them. */
export const LAYER_NAMES: Readonly<Record<Layer, string>> = { device: 'devices', entity: 'names', claim: 'claims', fault: 'faults' };

const KEY = 'rostra.hiddenLayers';

/** Which layers are drawn, remembered for the workspace. */
export class Layers {
  readonly #memory: Memento;
  readonly #changed = new EventEmitter<void>();
  readonly onDidChange: Event<void> = this.#changed.event;

  constructor(memory: Memento) {
    this.#memory = memory;
  }

  isShown(layer: Layer): boolean {
    return !this.#hidden().includes(layer);
  }

  shown(): readonly Layer[] {
    return LAYERS.filter((layer) => this.isShown(layer));
  }

  show(layers: readonly Layer[]): void {
    // Memory is kept in order by the editor; nobody waits for it.
    void this.#memory.update(KEY, LAYERS.filter((layer) => !layers.includes(layer)));
    this.#changed.fire();
  }

  /** One layer alone; all of them when it is alone already. */
  showAlone(layer: Layer): void {
    const shown = this.shown();
    this.show(shown.length === 1 && shown[0] === layer ? LAYERS : [layer]);
  }

  toggle(layer: Layer): void {
    this.show(this.isShown(layer) ? this.shown().filter((other) => other !== layer) : [...this.shown(), layer]);
  }

  /** Hides what is shown; shows all when nothing is. */
  toggleAll(): void {
    this.show(this.shown().length > 0 ? [] : LAYERS);
  }

  #hidden(): readonly unknown[] {
    const remembered: unknown = this.#memory.get(KEY);
    return Array.isArray(remembered) ? remembered : [];
  }
}
