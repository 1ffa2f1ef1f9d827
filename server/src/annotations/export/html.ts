import type { ExportedAnnotation, ExportedDocument } from '../exported-document.ts';
import { type ExportFormat, loss } from '../export-format.ts';
import { type AnnotatedBlock, type ProsePart, proseParts } from '../prose-parts.ts';
import { PAGE_SCRIPT, PAGE_STYLE } from '../html-page.ts';

export default {
  name: 'html',
  title: 'One self-contained HTML page',
  specification: 'https://html.spec.whatwg.org/',
  cannotHold: 'marks outside the prose; it is for reading, not for import',
  write(document) {
    const { blocks, outside } = proseParts(document);
    const numbers = new Map(document.annotations.map((annotation, index) => [annotation, index]));
    return { files: [{ ending: '.html', text: page(document, blocks, numbers) }], losses: loss(outside.length, 'left out because they stand outside the prose') };
  },
} satisfies ExportFormat;

type Numbers = ReadonlyMap<ExportedAnnotation, number>;

function page({ title, annotations }: ExportedDocument, blocks: readonly AnnotatedBlock[], numbers: Numbers): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(title)}</title>
<style>${PAGE_STYLE}</style>
</head>
<body>
<nav aria-label="Legend">${legend(annotations)}</nav>
<main>
${blocks.map((block) => blockElement(block, numbers)).join('\n')}
</main>
<aside id="card" role="status" hidden></aside>
<script>const annotations=${json(annotations.map(card))};${PAGE_SCRIPT}</script>
</body>
</html>
`;
}

/** A switch for each layer and label, with their number. */
function legend(annotations: readonly ExportedAnnotation[]): string {
  const layers = ['device', 'entity', 'claim', 'fault'].flatMap((layer) => {
    const counts = new Map<string, number>();
    for (const each of annotations) if (each.layer === layer) counts.set(each.label, (counts.get(each.label) ?? 0) + 1);
    if (counts.size === 0) return [];
    const labels = [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([label, count]) => `<li><label class="${layer}"><input type="checkbox" checked data-key="${escape(`${layer}.${label}`)}"> ${escape(label)} <small>${count}</small></label></li>`);
    return [`<details open><summary class="${layer}">${layer}</summary><ul>${labels.join('')}</ul></details>`];
  });
  return layers.length === 0 ? '<p>No marks.</p>' : layers.join('');
}

function blockElement({ block, parts }: AnnotatedBlock, numbers: Numbers): string {
  const inside = inline(block.prose, parts, numbers);
  const name = block.kind === 'heading' ? `h${block.level ?? 2}` : 'p';
  const element = `<${name} class="${block.kind}">${inside}</${name}>`;
  return '<blockquote>'.repeat(block.quotationDepth) + element + '</blockquote>'.repeat(block.quotationDepth);
}

/** The prose cut wherever a part begins or ends, so that parts that cross each other are all there. */
function inline(prose: string, parts: readonly ProsePart[], numbers: Numbers): string {
  const cuts = [...new Set([0, prose.length, ...parts.flatMap(({ start, end }) => [start, end])])].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((start, index) => {
    const end = cuts[index + 1] ?? prose.length;
    const here = parts.filter((part) => part.start <= start && part.end >= end);
    const words = escape(prose.slice(start, end));
    if (here.length === 0) return words;
    const layers = [...new Set(here.map(({ annotation }) => annotation.layer))];
    return `<mark tabindex="0" class="${layers.join(' ')}" data-marks="${here.map(({ annotation }) => numbers.get(annotation) ?? 0).join(' ')}">${words}</mark>`;
  }).join('');
}

/** What the card of a mark shows. */
function card({ layer, label, status, note, creator, score, ref, relabelledFrom }: ExportedAnnotation): object {
  return {
    key: `${layer}.${label}`, layer, label,
    lines: [ref, status && relabelledFrom ? `${status}, was ${relabelledFrom}` : status, creator && `by ${creator}`, score === undefined ? undefined : `score ${score.toFixed(2)}`, note].filter((line) => line !== undefined),
  };
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** JSON that ends no script. */
function json(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}
