/**
 * Ids for marks: a hash of layer, label and quotes, and of how many equal ones came before, so that the same text
 * gives the same ids whatever stands around it.
 */
export class MarkIds {
  readonly #seen = new Map<string, number>();

  next(layer: string, label: string, quotes: readonly string[]): string {
    const key = `${layer}\u0000${label}\u0000${quotes.join('\u0000')}`;
    const occurrence = this.#seen.get(key) ?? 0;
    this.#seen.set(key, occurrence + 1);
    return hash(`${key}\u0000${occurrence}`);
  }
}

/** 64 bits of FNV-1a over UTF-16 code units, as two lanes of 32 bits: 16 hexadecimal digits. */
export function hash(text: string): string {
  let low = 0x811c9dc5;
  let high = 0xcbf29ce4;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    low = Math.imul(low ^ code, 0x01000193);
    high = Math.imul(high ^ (code + index), 0x01000193);
  }
  return (low >>> 0).toString(16).padStart(8, '0') + (high >>> 0).toString(16).padStart(8, '0');
}
