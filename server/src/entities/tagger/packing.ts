import { decodeBase64, encodeBase64 } from './base64.ts';
import { TAG_COUNT } from './tags.ts';
import type { TaggerWeights } from './weights.ts';

/** Weights as they are stored: 8 bits each, rows without weights left out, all in base 64. */
export interface PackedWeights {
  readonly rowBits: number;
  /** Weights times this are logits. */
  readonly scale: number;
  readonly transitions: readonly number[];
  /** For each row: how many rows further it stands (7 bits a byte, the eighth says that more follow), two bytes of bits for the tags that have a weight, a byte for each of these, its square root with its sign. */
  readonly rows: string;
}

export function unpackWeights({ rowBits, scale, transitions, rows: packed }: PackedWeights): TaggerWeights {
  const rows = new Int32Array(1 << rowBits).fill(-1);
  const bytes = decodeBase64(packed);
  // A row with weights takes four bytes at least.
  const features = new Int16Array((bytes.length >> 2) * TAG_COUNT);
  let row = 0;
  let from = 0;
  for (let at = 0; at < bytes.length; from += TAG_COUNT) {
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at++] ?? 0;
      row += (byte & 127) << shift;
      if (byte < 128) break;
    }
    const tags = (bytes[at++] ?? 0) | ((bytes[at++] ?? 0) << 8);
    for (let tag = 0; tag < TAG_COUNT; tag++) if ((tags & (1 << tag)) !== 0) features[from + tag] = squared(bytes[at++] ?? 0);
    rows[row] = from;
  }
  return { rows, features: features.slice(0, from), transitions: Int32Array.from(transitions), scale };
}

/** What a byte with a sign holds. */
const LARGEST_STORED = 127;

function squared(byte: number): number {
  const root = (byte << 24) >> 24;
  return root * Math.abs(root);
}

/**
 * Rounds weights to 8 bits and leaves out the smallest. What is stored is the square root, because a few weights are
 * a hundred times as large as most.
 * @param threshold weights below it are left out, in the unit of the weights
 */
export function packWeights({ rows, features, transitions, scale }: TaggerWeights, threshold: number): PackedWeights {
  let largest = 0;
  for (const weight of features) largest = Math.max(largest, Math.abs(weight));
  const unit = largest / (LARGEST_STORED * LARGEST_STORED);
  const bytes: number[] = [];
  let last = 0;
  for (const [row, from] of rows.entries()) {
    if (from < 0) continue;
    const values: number[] = [];
    let tags = 0;
    for (let tag = 0; tag < TAG_COUNT; tag++) {
      const weight = features[from + tag] ?? 0;
      const rounded = Math.abs(weight) < threshold ? 0 : Math.sign(weight) * Math.round(Math.sqrt(Math.abs(weight) / unit));
      if (rounded === 0) continue;
      tags |= 1 << tag;
      values.push(rounded & 255);
    }
    if (tags === 0) continue;
    for (let gap = row - last; ; gap >>>= 7) {
      bytes.push(gap > 127 ? (gap & 127) | 128 : gap);
      if (gap <= 127) break;
    }
    last = row;
    bytes.push(tags & 255, tags >> 8, ...values);
  }
  return { rowBits: Math.log2(rows.length), scale: scale * unit, transitions: [...transitions].map((weight) => Math.round(weight / unit)), rows: encodeBase64(Uint8Array.from(bytes)) };
}
