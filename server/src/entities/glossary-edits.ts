import { type Document, isMap, isScalar, isSeq, type Node, parseDocument, stringify } from 'yaml';
import type { Span } from '../text/span.ts';
import { parseGlossary } from './parse-glossary.ts';

/** One change to a glossary file's text. */
export interface GlossaryEdit extends Span {
  readonly text: string;
}

export interface NewEntry {
  /** A label of an entity. */
  readonly type: string;
  /** The full standard name. */
  readonly name: string;
  /** As the text has it. */
  readonly form: string;
}

/**
 * Puts an entry at the end of a glossary's list. Nothing else of the file is touched, its comments least of all.
 * @param text the file as it is, empty where there is none
 * @returns undefined where the file is broken, or no glossary
 */
export function addEntry(text: string, { type, name, form }: NewEntry): GlossaryEdit | undefined {
  const id = freeId(name, new Set(parseGlossary(text).places.keys()));
  return addItem(text, 'entries', { id, type, name, ...(form === name ? {} : { aliases: [form] }) });
}

/** Says in a glossary that a word or phrase is no name. */
export function addNotName(text: string, form: string): GlossaryEdit | undefined {
  return addItem(text, 'notNames', form);
}

/** Small letters, digits and hyphens, which no other entry of the file has: "leon-blum", "leon-blum-2". */
function freeId(name: string, taken: ReadonlySet<string>): string {
  const id = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/['’ʼ]/gu, '').replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '') || 'entry';
  if (!taken.has(id)) return id;
  let number = 2;
  while (taken.has(`${id}-${number}`)) number++;
  return `${id}-${number}`;
}

function addItem(text: string, key: 'entries' | 'notNames', item: unknown): GlossaryEdit | undefined {
  const document = parseDocument(text);
  const root = document.contents;
  if (document.errors.length > 0 || (root !== null && !isMap(root))) return undefined;
  if (root === null || !root.has(key)) return withKey(text, root?.flow === true ? document : undefined, key, item);
  const list = root.get(key, true);
  const last = isSeq<Node>(list) && list.flow !== true ? list.items.at(-1) : undefined;
  const start = last?.range?.[0];
  const end = last?.range?.[1];
  if (start === undefined || end === undefined) return rewritten(text, document, key, item);
  const dash = text.lastIndexOf('-', start - 1);
  const indent = text.slice(text.lastIndexOf('\n', dash) + 1, dash);
  if (indent.trim() !== '') return rewritten(text, document, key, item);
  const lastLine = text.indexOf('\n', text.slice(0, end).trimEnd().length);
  return lastLine < 0
    ? { start: text.length, end: text.length, text: `${lineBreakOf(text)}${listed(item, indent, text)}` }
    : { start: lastLine + 1, end: lastLine + 1, text: listed(item, indent, text) };
}

/** A new key goes below what is there. */
function withKey(text: string, flow: Document | undefined, key: string, item: unknown): GlossaryEdit {
  if (flow) return rewritten(text, flow, key, item);
  const before = text === '' || text.endsWith('\n') ? '' : lineBreakOf(text);
  return { start: text.length, end: text.length, text: `${before}${key}:${lineBreakOf(text)}${listed(item, '  ', text)}` };
}

/** A list in brackets, or an empty one, is written anew with the file, whose comments stay. */
function rewritten(text: string, document: Document, key: string, item: unknown): GlossaryEdit {
  const list = document.get(key, true);
  if (isSeq(list)) list.add(document.createNode(item));
  else {
    const made = document.createNode([item]);
    // Whether a comment on the key's line is the list's or stands before it is the parser's choice.
    if (isScalar(list)) made.commentBefore = list.comment ?? list.commentBefore ?? null;
    document.set(key, made);
  }
  return { start: 0, end: text.length, text: document.toString({ lineWidth: 0 }).replaceAll('\n', lineBreakOf(text)) };
}

function listed(item: unknown, indent: string, text: string): string {
  return stringify([item], { lineWidth: 0 }).replace(/^(?=.)/gm, indent).replaceAll('\n', lineBreakOf(text));
}

function lineBreakOf(text: string): string {
  return text.includes('\r\n') ? '\r\n' : '\n';
}
