import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Span } from '../text/span.ts';
import { countWhile } from '../text/count-while.ts';

/**
 * A text as annotations count it: without BOM and with LF line ends, so that checkouts and editors agree. Converts
 * between its offsets and those of the source as the editor has it, both in UTF-16 code units.
 */
export class PlainText {
  readonly text: string;
  readonly #bom: number;
  /** Offsets, in the plain text, of line feeds that are CR LF in the source. */
  readonly #widened: readonly number[];

  constructor(source: string) {
    this.#bom = source.startsWith(BOM) ? 1 : 0;
    const widened: number[] = [];
    if (source.includes('\r')) {
      for (const { index } of source.matchAll(/\r\n/g)) widened.push(index - this.#bom - widened.length);
    }
    this.text = plain(source);
    this.#widened = widened;
  }

  toPlain({ start, end }: Span): Span {
    return { start: this.#plainOffset(start), end: this.#plainOffset(end) };
  }

  toSource({ start, end }: Span): Span {
    return { start: this.#sourceOffset(start), end: this.#sourceOffset(end) };
  }

  #sourceOffset(offset: number): number {
    return offset + this.#bom + countWhile(this.#widened.length, (index) => (this.#widened[index] ?? 0) < offset);
  }

  #plainOffset(offset: number): number {
    const shifted = Math.max(0, offset - this.#bom);
    return shifted - countWhile(this.#widened.length, (index) => (this.#widened[index] ?? 0) + index < shifted);
  }
}

/** The text without BOM and with LF line ends. */
export function plain(source: string): string {
  const text = source.startsWith(BOM) ? source.slice(BOM.length) : source;
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}

/** The name that a plain text is kept under: SHA-256 of its UTF-8, in hexadecimal. */
export function textHash(plainText: string): string {
  return bytesToHex(sha256(utf8ToBytes(plainText)));
}

const BOM = '\uFEFF';
