import type { Connection } from 'vscode-languageserver';
import type { ClientProfile } from './client-profile.ts';
import { readSettings, type Settings } from './settings.ts';

/** The settings of each document, asked of the client once and kept until they change. */
export class Configuration {
  readonly #connection: Connection;
  readonly #byDocument = new Map<string, Promise<Settings>>();
  readonly #reported = new Set<string>();
  readonly #canAsk: boolean;
  /** For clients that cannot be asked. */
  #given: Settings;

  constructor(connection: Connection, client: Pick<ClientProfile, 'answersConfiguration' | 'settings'>) {
    this.#connection = connection;
    this.#canAsk = client.answersConfiguration;
    this.#given = this.#read(client.settings);
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
