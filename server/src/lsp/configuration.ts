import type { Connection } from 'vscode-languageserver';
import { DEFAULT_SETTINGS, readSettings, type Settings } from './settings.ts';

/** The settings of each document, asked of the client once and kept until they change. */
export class Configuration {
  readonly #connection: Connection;
  readonly #byDocument = new Map<string, Promise<Settings>>();
  readonly #reported = new Set<string>();
  #canAsk = false;
  #given: Settings = DEFAULT_SETTINGS;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /** @param canAsk the client answers `workspace/configuration` @param given settings for all documents, else */
  initialize(canAsk: boolean, given: unknown): void {
    this.#canAsk = canAsk;
    if (given !== undefined) this.#given = this.#read(given);
  }

  /** Forgets what is known. @param given the settings that a client pushes */
  change(given: unknown): void {
    this.#byDocument.clear();
    if (!this.#canAsk && typeof given === 'object' && given !== null && 'rostra' in given) this.#given = this.#read(given.rostra);
  }

  settingsOf(uri: string): Promise<Settings> {
    if (!this.#canAsk) return Promise.resolve(this.#given);
    const known = this.#byDocument.get(uri);
    if (known) return known;
    const asked = this.#connection.workspace.getConfiguration({ scopeUri: uri, section: 'rostra' }).then(
      (section: unknown) => this.#read(section),
      () => this.#given,
    );
    this.#byDocument.set(uri, asked);
    return asked;
  }

  forget(uri: string): void {
    this.#byDocument.delete(uri);
  }

  #read(section: unknown): Settings {
    const { settings, problems } = readSettings(section);
    for (const problem of problems) {
      if (this.#reported.has(problem)) continue;
      this.#reported.add(problem);
      this.#connection.console.warn(problem);
    }
    return settings;
  }
}
