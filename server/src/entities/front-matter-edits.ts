import { isMap, isScalar, parseDocument, stringify } from 'yaml';
import { readFrontMatter } from '../text/front-matter.ts';
import type { GlossaryEdit } from './glossary-edits.ts';

/**
 * Says in a text's front matter what a form means there: the id of a glossary entry. Nothing else of it is touched,
 * its comments least of all.
 * @returns undefined where the front matter is broken, or says something else under the keys
 */
export function decideForm(source: string, form: string, id: string): GlossaryEdit | undefined {
  const lineBreak = source.includes('\r\n') ? '\r\n' : '\n';
  const head = source.startsWith('\uFEFF') ? 1 : 0;
  const text = source.slice(head).replaceAll('\r\n', ' \n').replaceAll('\r', '\n');
  const { end, problems } = readFrontMatter(text);
  if (problems.length > 0) return undefined;
  const written = (nested: unknown, indent: string): string => stringify(nested, { lineWidth: 0 }).replace(/^(?=.)/gm, indent).replaceAll('\n', lineBreak);
  if (end === 0) return { start: head, end: head, text: `---${lineBreak}${written({ rostra: { entities: { [form]: id } } }, '')}---${lineBreak}${lineBreak}` };
  const from = text.indexOf('\n') + 1;
  const to = text.lastIndexOf('\n', end - 2) + 1;
  const document = parseDocument(text.slice(from, to));
  const root = document.contents;
  // A new line goes below the last of the map that it belongs to; each map stands further in than the one around it.
  let map = root;
  let indent = '';
  let nested: unknown = { [form]: id };
  const missing = ['rostra', 'entities'];
  while (isMap(map) && missing[0] !== undefined) {
    const pair = map.items.find(({ key }) => isScalar(key) && key.value === missing[0]);
    if (!pair) break;
    missing.shift();
    if (!isMap(pair.value) || pair.value.flow === true) return rewritten(document, { from, to, head }, form, id, lineBreak);
    map = pair.value;
    indent = indentOf(text, from + (map.range?.[0] ?? 0));
  }
  if (root !== null && !isMap(root)) return undefined;
  if (isMap(map) && missing.length === 0 && map.has(form)) return rewritten(document, { from, to, head }, form, id, lineBreak);
  for (const key of missing.toReversed()) nested = { [key]: nested };
  const at = isMap(map) && map !== root ? endOfLine(text, from + (map.range?.[1] ?? 0), to) : to;
  return { start: at + head, end: at + head, text: written(nested, indent) };
}

/** Where the keys stand in brackets, or the form is decided already, the front matter is written anew; its comments stay. */
function rewritten(document: ReturnType<typeof parseDocument>, { from, to, head }: { readonly from: number; readonly to: number; readonly head: number }, form: string, id: string, lineBreak: string): GlossaryEdit | undefined {
  const own = document.get('rostra', true);
  if (!isMap(own)) return undefined;
  const decided = own.get('entities', true);
  if (decided !== undefined && decided !== null && !isMap(decided)) return undefined;
  document.setIn(['rostra', 'entities', form], id);
  return { start: from + head, end: to + head, text: document.toString({ lineWidth: 0 }).replaceAll('\n', lineBreak) };
}

function indentOf(text: string, at: number): string {
  return text.slice(text.lastIndexOf('\n', at - 1) + 1, at);
}

/** Behind the line in which the stretch up to `at` ends. */
function endOfLine(text: string, at: number, limit: number): number {
  const last = text.indexOf('\n', text.slice(0, at).trimEnd().length);
  return last < 0 || last >= limit ? limit : last + 1;
}
