/** 64 bits of FNV-1a over UTF-16 code units, as two lanes of 32 bits: 16 hexadecimal digits. */
export function hash(text: string): string {
  return hashOn(START, 0, text);
}

/** The hash of a text whose first `length` code units have the hash `known`, and that goes on with `text`. */
export function hashOn(known: string, length: number, text: string): string {
  let low = Number.parseInt(known.slice(0, LANE), 16);
  let high = Number.parseInt(known.slice(LANE), 16);
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    low = Math.imul(low ^ code, 0x01000193);
    high = Math.imul(high ^ (code + length + index), 0x01000193);
  }
  // Engines keep what is joined in one piece, and what is added as a chain of its parts.
  return [digitsOf(low), digitsOf(high)].join('');
}

/** An engine's own conversion takes numbers of 32 bits for fractions, and ten times as long. */
function digitsOf(lane: number): string {
  return `${BYTES[lane >>> 24]}${BYTES[(lane >>> 16) & 255]}${BYTES[(lane >>> 8) & 255]}${BYTES[lane & 255]}`;
}
const BYTES = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

/** Digits of a lane. */
const LANE = 8;
const START = '811c9dc5cbf29ce4';
