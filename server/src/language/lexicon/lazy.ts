/** A table that is decoded when it is first asked for, and then kept. */
export function lazy<Table>(decode: () => Table): () => Table {
  let decoded: { readonly table: Table } | undefined;
  return () => {
    decoded ??= { table: decode() };
    return decoded.table;
  };
}
