import { create } from 'xmlbuilder2';
import type { XMLBuilder } from 'xmlbuilder2/lib/interfaces.js';
import type { ExportedAnnotation, ExportedDocument } from '../exported-document.ts';
import { type ExportFormat, loss } from '../export-format.ts';
import { nest, type Nested } from '../non-crossing.ts';
import { type AnnotatedBlock, type ProsePart, proseParts } from '../prose-parts.ts';

const TEI = 'http://www.tei-c.org/ns/1.0';

export default {
  name: 'tei',
  title: 'TEI P5',
  specification: 'https://tei-c.org/release/doc/tei-p5-doc/en/html/SA.html#SASOstdf',
  cannotHold: 'marks outside the prose; the Markdown itself, of which it has the prose; characters that XML does not allow',
  write(document) {
    const { blocks, outside } = proseParts(document);
    const ids = new Map(document.annotations.map((annotation, index) => [annotation, `a${index + 1}`]));
    const root = create({ version: '1.0', encoding: 'UTF-8' }).ele(TEI, 'TEI');
    writeHeader(root, document);
    writeStandOff(root, document, blocks, ids);
    const crossing = writeText(root, blocks, ids);
    return {
      files: [{ ending: '.tei.xml', text: `${root.end({ prettyPrint: false }).replace('?><', '?>\n<')}\n` }],
      losses: [
        ...loss(outside.length, 'left out because they stand outside the prose'),
        ...loss(crossing, 'parts stand in the standoff annotation alone because they cross others'),
        ...loss((document.text.match(FORBIDDEN) ?? []).length, 'characters that XML does not allow written as U+FFFD'),
      ],
    };
  },
} satisfies ExportFormat;

type Ids = ReadonlyMap<ExportedAnnotation, string>;

function writeHeader(root: XMLBuilder, { title, name, hash, annotations }: ExportedDocument): void {
  const header = root.ele('teiHeader');
  const file = header.ele('fileDesc');
  file.ele('titleStmt').ele('title').txt(allowed(title));
  file.ele('publicationStmt').ele('p').txt('Exported by Rostra.');
  file.ele('sourceDesc').ele('p').txt(allowed(`${name}, SHA-256 ${hash}`));
  if (annotations.length === 0) return;
  const taxonomy = header.ele('encodingDesc').ele('classDecl').ele('taxonomy');
  for (const category of new Set(annotations.map(categoryOf))) taxonomy.ele('category', { 'xml:id': category }).ele('catDesc').txt(category);
}

/** Every annotation, whatever it overlaps; its parts are string ranges of the blocks (TEI P5, 16.2.4.6). */
function writeStandOff(root: XMLBuilder, document: ExportedDocument, blocks: readonly AnnotatedBlock[], ids: Ids): void {
  const places = new Map<ExportedAnnotation, string[]>();
  for (const { block, parts } of blocks) {
    for (const { annotation, start, end } of parts) {
      const [from, length] = [Array.from(block.prose.slice(0, start)).length, Array.from(block.prose.slice(start, end)).length];
      places.set(annotation, [...(places.get(annotation) ?? []), `#string-range(${blockId(block.index)},${from},${length})`]);
    }
  }
  if (places.size === 0) return;
  const list = root.ele('standOff').ele('listAnnotation');
  for (const annotation of document.annotations) {
    const targets = places.get(annotation);
    if (!targets) continue;
    const written = list.ele('annotation', { 'xml:id': ids.get(annotation) ?? '', n: annotation.id, motivation: 'classifying', ana: `#${categoryOf(annotation)}`, target: targets.join(' ') });
    if (annotation.creator !== undefined) {
      const responsible = written.ele('respStmt');
      responsible.ele('resp').txt('annotated');
      responsible.ele('name').txt(allowed(annotation.creator));
    }
    if (annotation.created !== undefined) {
      const revisions = written.ele('revisionDesc');
      revisions.ele('change', { when: annotation.created }).txt('made');
      if (annotation.modified !== undefined) revisions.ele('change', { when: annotation.modified }).txt('changed');
    }
    const facts = {
      status: annotation.status, relabelledFrom: annotation.relabelledFrom, score: annotation.score?.toString(), analyser: annotation.analyser, standardName: annotation.ref,
      roles: annotation.parts.some(({ role }) => role !== undefined) ? annotation.parts.map(({ role }) => role ?? '').join(' | ') : undefined,
      relations: annotation.relations && JSON.stringify(annotation.relations),
    };
    for (const [type, value] of Object.entries(facts)) if (value !== undefined) written.ele('note', { type }).txt(allowed(value));
    if (annotation.note !== undefined) written.ele('note').txt(allowed(annotation.note));
  }
}

/** The prose with the marks in it; returns how many parts cross others and stand in the standoff annotation alone. */
function writeText(root: XMLBuilder, blocks: readonly AnnotatedBlock[], ids: Ids): number {
  const body = root.ele('text').ele('body');
  let crossing = 0;
  let division = body.ele('div');
  let isEmpty = true;
  const close = (): void => {
    if (isEmpty) division.ele('p');
  };
  for (const { block, parts } of blocks) {
    const forest = nest(parts);
    crossing += forest.crossing.length;
    const id = { 'xml:id': blockId(block.index) };
    if (block.kind === 'heading') {
      if (block.index > 0) {
        close();
        division = body.ele('div');
        isEmpty = true;
      }
      writeInline(division.ele('head', id), block.prose, { start: 0, end: block.prose.length }, forest.forest, ids);
      continue;
    }
    const around = block.quotationDepth > 0 ? division.ele('quote') : division;
    const element = block.kind === 'footnote' ? around.ele('note', { ...id, place: 'bottom' }) : around.ele('p', block.kind === 'paragraph' ? id : { ...id, rend: block.kind });
    if (block.kind !== 'footnote') isEmpty = false;
    writeInline(element, block.prose, { start: 0, end: block.prose.length }, forest.forest, ids);
  }
  close();
  return crossing;
}

function writeInline(element: XMLBuilder, prose: string, { start, end }: { readonly start: number; readonly end: number }, within: readonly Nested<ProsePart>[], ids: Ids): void {
  let from = start;
  for (const { item, within: inner } of within) {
    if (item.start > from) element.txt(allowed(prose.slice(from, item.start)));
    const { name, attributes } = inlineElement(item.annotation);
    writeInline(element.ele(name, { ...attributes, corresp: `#${ids.get(item.annotation) ?? ''}` }), prose, item, inner, ids);
    from = item.end;
  }
  if (end > from) element.txt(allowed(prose.slice(from, end)));
}

function inlineElement({ layer, label, ref }: ExportedAnnotation): { readonly name: string; readonly attributes: Readonly<Record<string, string>> } {
  const name = layer === 'entity' ? NAMES[label] : undefined;
  if (name === undefined) return { name: 'seg', attributes: { type: allowed(layer), ana: `#${categoryOf({ layer, label })}` } };
  if (name === 'date') return { name, attributes: ref !== undefined && ISO_DATE.test(ref) ? { when: ref } : {} };
  return { name, attributes: ref === undefined ? {} : { key: allowed(ref) } };
}

const NAMES: Readonly<Record<string, string>> = { person: 'persName', place: 'placeName', organization: 'orgName', group: 'orgName', date: 'date' };
const ISO_DATE = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;

/** An XML name for a label within its layer. */
function categoryOf({ layer, label }: Pick<ExportedAnnotation, 'layer' | 'label'>): string {
  return `${layer}.${label.replaceAll(/[^\p{L}\p{N}._-]/gu, '_')}`;
}

function blockId(index: number): string {
  return `b${index + 1}`;
}

/** What XML 1.0 does not allow (section 2.2). */
const FORBIDDEN = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

function allowed(text: string): string {
  return text.replaceAll(FORBIDDEN, '\uFFFD');
}
