import type { TextDocument } from '../text/document.ts';
import type { Span } from '../text/span.ts';
import type { FaultReport } from './check.ts';
import { type DocumentStretches, perStretch } from './per-stretch.ts';

/** Faults not to be reported: all of a label, or those with these words. `*` is every label. */
export interface IgnoreRule {
  readonly label: string;
  readonly quote?: string;
}

/**
 * The reports without those that somebody has decided to leave: by a comment in the text (`<!-- rostra-ignore LABEL … -->`
 * for its line or, alone on a line, for the next block; `rostra-ignore-start` and `rostra-ignore-end` around a stretch),
 * by the front matter (`rostra: { ignore: [LABEL] }`), or by the project's rules. A comment without labels means every fault.
 */
export function withoutIgnored(document: TextDocument, reports: readonly FaultReport[], projectRules: readonly IgnoreRule[]): readonly FaultReport[] {
  const rules = [...projectRules, ...frontMatterRules(document)];
  const stretches = ignoredStretches(document);
  if (rules.length === 0 && stretches.length === 0) return reports;
  return reports.filter((report) => {
    const quote = document.source.slice(report.parts[0].start, report.parts[0].end).replace(/\s+/g, ' ');
    const isRuledOut = rules.some((rule) => covers(rule.label, report.label) && (rule.quote === undefined || rule.quote === quote));
    return !isRuledOut && !stretches.some(({ labels, start, end }) => labels.some((label) => covers(label, report.label)) && report.parts.some((part) => start <= part.start && part.end <= end));
  });
}

/** Whether the text, its front matter or its project has anything ignored. */
export function hasIgnored(document: TextDocument, stretches: DocumentStretches, projectRules: readonly IgnoreRule[]): boolean {
  return projectRules.length > 0 || mentionsIgnoring(stretches).includes(true) || frontMatterRules(document).length > 0;
}

const mentionsIgnoring = perStretch(({ source }) => {
  const { own, behind } = source();
  return own.includes('rostra-ignore') || behind.includes('rostra-ignore');
});

/** Rules as YAML has them: a list of labels, or of maps with `label` and `quote`. What is neither is left out. */
export function parseIgnoreRules(value: unknown): readonly IgnoreRule[] {
  if (!Array.isArray(value)) return [];
  const entries: readonly unknown[] = value;
  return entries.flatMap((entry): readonly IgnoreRule[] => {
    if (typeof entry === 'string') return [{ label: entry }];
    if (!isRecord(entry)) return [];
    const { label, quote } = entry;
    return typeof label === 'string' ? [{ label, ...(typeof quote === 'string' ? { quote } : {}) }] : [];
  });
}

/** The rules of a document's own front matter. */
export function frontMatterRules({ frontMatter }: TextDocument): readonly IgnoreRule[] {
  const own = frontMatter['rostra'];
  return isRecord(own) ? parseIgnoreRules(own['ignore']) : [];
}

interface IgnoredStretch extends Span {
  readonly labels: readonly string[];
}

const COMMENT = /<!--\s*rostra-ignore(-start|-end)?\b([\s\w,*-]*?)-->/g;
const EVERY = '*';

function ignoredStretches({ source, blocks }: TextDocument): readonly IgnoredStretch[] {
  const stretches: IgnoredStretch[] = [];
  const open: IgnoredStretch[] = [];
  for (const match of source.matchAll(COMMENT)) {
    const end = match.index + match[0].length;
    const given = (match[2] ?? '').split(/[\s,]+/).filter((label) => label !== '');
    const labels = given.length > 0 ? given : [EVERY];
    if (match[1] === '-start') open.push({ labels, start: match.index, end: source.length });
    else if (match[1] === '-end') {
      const started = given.length === 0 ? open.length - 1 : open.findLastIndex((stretch) => stretch.labels.some((label) => given.includes(label)));
      stretches.push(...open.splice(Math.max(0, started), started < 0 ? 0 : 1).map((stretch) => ({ ...stretch, end })));
    } else stretches.push({ labels, ...reachOf(source, match.index, end, blocks) });
  }
  // What is never ended holds to the end of the text.
  return [...stretches, ...open];
}

/** The comment's line, or the next block where the comment has the line to itself. */
function reachOf(source: string, start: number, end: number, blocks: TextDocument['blocks']): Span {
  const lineStart = source.lastIndexOf('\n', start - 1) + 1;
  const lineEnd = source.indexOf('\n', end);
  const line = { start: lineStart, end: lineEnd < 0 ? source.length : lineEnd };
  if (!/^[\s>]*$/.test(source.slice(line.start, start)) || source.slice(end, line.end).trim() !== '') return line;
  const next = blocks.find((block) => block.start >= end);
  return { start, end: next ? next.end : source.length };
}

function covers(pattern: string, label: string): boolean {
  return pattern === EVERY || pattern === label;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
