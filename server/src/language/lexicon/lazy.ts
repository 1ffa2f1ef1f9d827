import { data } from '#data';
import type { DataFile } from '../../data-files.generated.ts';

/** A table that is decoded when it is first asked for, and then kept. */
export function lazy<Table>(decode: () => Table): () => Table {
  let decoded: { readonly table: Table } | undefined;
  return () => {
    decoded ??= { table: decode() };
    return decoded.table;
  };
}

/** The same, decoded from the JSON in a file of `server/data`, which is read when the table is first asked for. */
export function lazyFrom<Table>(file: DataFile, decode: (contents: unknown) => Table): () => Table {
  return lazy(() => decode(JSON.parse(data.text(file))));
}
