/** Draws client/icon.png: two quotation marks over a line of text with a member underlined. Run by hand: `tsx scripts/draw-icon.ts`. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { crc32, deflateSync } from 'node:zlib';

type Colour = readonly [red: number, green: number, blue: number];
/** Negative inside a shape, positive outside, in pixels. */
type Shape = (x: number, y: number) => number;

const SIZE = 128;
const GROUND: Colour = [31, 58, 95];
const INK: Colour = [240, 244, 248];
const ACCENT: Colour = [240, 163, 94];

const box = (left: number, top: number, right: number, bottom: number, radius: number): Shape => (x, y) => {
  const dx = Math.abs(x - (left + right) / 2) - (right - left) / 2 + radius;
  const dy = Math.abs(y - (top + bottom) / 2) - (bottom - top) / 2 + radius;
  return Math.hypot(Math.max(dx, 0), Math.max(dy, 0)) + Math.min(Math.max(dx, dy), 0) - radius;
};
const circle = (centreX: number, centreY: number, radius: number): Shape => (x, y) => Math.hypot(x - centreX, y - centreY) - radius;
/** A quotation mark: a dot with a tail that sweeps up and over. */
const quotation = (x: number, y: number): Shape => {
  const dot = circle(x, y, 12);
  const outer = circle(x + 9, y - 2, 21);
  const inner = circle(x + 17, y + 2, 19);
  return (px, py) => Math.min(dot(px, py), Math.max(outer(px, py), -inner(px, py), py - y, px - x - 9));
};

const drawing: readonly { readonly shape: Shape; readonly colour: Colour }[] = [
  { shape: quotation(40, 52), colour: INK },
  { shape: quotation(78, 52), colour: INK },
  { shape: box(24, 80, 60, 87, 3), colour: INK },
  { shape: box(66, 80, 104, 87, 3), colour: INK },
  { shape: box(24, 94, 60, 100, 3), colour: ACCENT },
];
const ground = box(4, 4, SIZE - 4, SIZE - 4, 22);

const rows = Buffer.alloc(SIZE * (SIZE * 4 + 1));
for (let y = 0; y < SIZE; y++) {
  for (let x = 0; x < SIZE; x++) {
    let colour = GROUND;
    for (const layer of drawing) colour = blend(colour, layer.colour, coverage(layer.shape(x + 0.5, y + 0.5)));
    rows.set([...colour.map(Math.round), Math.round(255 * coverage(ground(x + 0.5, y + 0.5)))], y * (SIZE * 4 + 1) + 1 + x * 4);
  }
}
const header = Buffer.alloc(13);
header.writeUInt32BE(SIZE, 0);
header.writeUInt32BE(SIZE, 4);
header.set([8, 6, 0, 0, 0], 8); // eight bits a channel, red green blue alpha
const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
writeFileSync(path.resolve(import.meta.dirname, '../client/icon.png'), Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', deflateSync(rows)), chunk('IEND', Buffer.alloc(0))]));

function coverage(distance: number): number {
  return Math.min(1, Math.max(0, 0.5 - distance));
}

function blend(below: Colour, above: Colour, share: number): Colour {
  return [below[0] + (above[0] - below[0]) * share, below[1] + (above[1] - below[1]) * share, below[2] + (above[2] - below[2]) * share];
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const checksum = Buffer.alloc(4);
  checksum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, checksum]);
}
