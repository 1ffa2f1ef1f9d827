import type { OutlineSection, OutlinedClaim } from '../outline.ts';
import { quoteOf } from './argument-graph.ts';
import { layoutTrees } from './layout.ts';
import { wrapWords } from './wrap-words.ts';

/** Pixels; the text is set in a font of even width, so that no measuring is needed. */
const BOX = { width: 312, padding: 12 } as const;
const LINE = { height: 17, characters: 40, fontSize: 12 } as const;
const MARGIN = 16;
const HEADING_HEIGHT = 36;

/** The argument graph drawn: each section's claims, their reasons below them with arrows upwards. */
export function toSvg(source: string, sections: readonly OutlineSection[]): string {
  const linesOf = (node: OutlinedClaim): readonly string[] => wrapWords(quoteOf(source, node.claim), LINE.characters);
  const heightOf = (node: OutlinedClaim): number => 2 * BOX.padding + LINE.height * (linesOf(node).length + 1);
  const drawn: string[] = [];
  let top = MARGIN;
  let widest: number = BOX.width;
  for (const { heading, claims } of sections) {
    if (heading) {
      drawn.push(`<text class="heading" x="${MARGIN}" y="${top + HEADING_HEIGHT / 2}">${escaped(heading.prose)}</text>`);
      top += HEADING_HEIGHT;
    }
    const { boxes, arrows, width, height } = layoutTrees(claims, BOX.width, heightOf);
    for (const { from, to } of arrows) {
      const reason = boxes[from];
      const conclusion = boxes[to];
      if (reason && conclusion) drawn.push(`<path class="support" d="M${MARGIN + reason.x + reason.width / 2} ${top + reason.y} L${MARGIN + conclusion.x + conclusion.width / 2} ${top + conclusion.y + conclusion.height + ARROW_LENGTH}"/>`);
    }
    for (const { x, y, width: boxWidth, height: boxHeight, content } of boxes) {
      const { label, band, data } = content.claim;
      drawn.push(
        `<g class="${[band, ...(data.attributed ? ['attributed'] : [])].join(' ')}" transform="translate(${MARGIN + x} ${top + y})">`,
        `<rect width="${boxWidth}" height="${boxHeight}" rx="6"/>`,
        ...[`${label}, ${data.strength}`, ...linesOf(content)].map((line, index) => `<text${index === 0 ? ' class="stasis"' : ''} x="${BOX.padding}" y="${BOX.padding + LINE.height * (index + 0.75)}">${escaped(line)}</text>`),
        '</g>',
      );
    }
    widest = Math.max(widest, width);
    top += height + 2 * MARGIN;
  }
  const size = { width: widest + 2 * MARGIN, height: Math.max(top, 2 * MARGIN) };
  return [`<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}" viewBox="0 0 ${size.width} ${size.height}">`, HEAD, ...drawn, '</svg>', ''].join('\n');
}

/** Left free before the box, for the head of the arrow. */
const ARROW_LENGTH = 8;

const HEAD = `<style>
text { font: ${LINE.fontSize}px monospace; fill: #1b1b1b; }
.heading { font-weight: bold; font-size: 15px; }
.stasis { fill: #555; font-style: italic; }
rect { fill: #fff; stroke: #777; }
.definite rect { stroke: #1b1b1b; stroke-width: 2; }
.attributed rect { stroke-dasharray: 5 3; }
.support { fill: none; stroke: #777; marker-end: url(#arrow); }
</style>
<defs><marker id="arrow" viewBox="0 0 8 8" refX="0" refY="4" markerWidth="8" markerHeight="8" orient="auto"><path d="M0 0 L8 4 L0 8 Z" fill="#777"/></marker></defs>`;

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll(/[\u0000-\u0008\u000B\u000C\u000E-\u001F]/g, '');
}
