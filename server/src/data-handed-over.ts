import type { DataFile } from './data-files.generated.ts';
import type { DataSource } from './data-source.ts';

/** By name, as a client sends them to its worker. */
export type DataFiles = Readonly<Record<DataFile, Uint8Array>>;

let files: DataFiles | undefined;

/** Gives the analysis its files; before that it has none. */
export function handOver(all: DataFiles): void {
  files = all;
}

export const data: DataSource = {
  text: (file) => new TextDecoder().decode(bytesOf(file)),
  bytes: bytesOf,
};

function bytesOf(file: DataFile): Uint8Array {
  if (!files) throw new Error(`${file} was asked for before the client handed it over.`);
  return files[file];
}
