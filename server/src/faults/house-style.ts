import type { TextDocument } from '../text/document.ts';
import { type Span, spansOverlap } from '../text/span.ts';
import type { FaultReport } from './check.ts';
import type { FaultData, Mend } from './fault.ts';
import { isOfReading } from './settled.ts';

/**
 * What a mend leaves of a reading: nothing (`silent`); the reading as it is, with `[sic]` after it; both readings, as a
 * CriticMarkup substitution; the new reading as a supplied span that keeps the old one in an attribute.
 */
export const MENDING_STYLES = ['silent', 'sic', 'substitution', 'supplied'] as const;
export type MendingStyle = (typeof MENDING_STYLES)[number];

/**
 * The reports with their mends as the house style wants them. The plain mends stay behind these for what is a fault of
 * the transcription and not of the source. Faults that only a transcription has (spaces, line ends) are mended plainly.
 */
export function inHouseStyle(document: TextDocument, reports: readonly FaultReport[], style: MendingStyle): readonly FaultReport[] {
  if (style === 'silent') return reports;
  return reports.map((report) => {
    if (!isOfReading(report)) return report;
    const styled = report.data.mends.map((way) => inStyle(document, way, style));
    if (styled.includes(undefined)) return report;
    const ways = styled.filter((way, index): way is Way => way !== undefined && styled.findIndex((other) => other?.title === way.title) === index);
    const plain = report.data.mends.map((way): Way => ({ ...way, title: `${way.title}, leaving no trace` }));
    return { ...report, data: { ...report.data, mends: [...ways, ...plain] } };
  });
}

/** The front matter's own choice: `rostra: { mending: sic }`. */
export function ownMendingStyle({ frontMatter: { rostra } }: Pick<TextDocument, 'frontMatter'>): MendingStyle | undefined {
  const own = typeof rostra === 'object' && rostra !== null && 'mending' in rostra ? rostra.mending : undefined;
  return MENDING_STYLES.find((style) => style === own);
}

type Way = FaultData['mends'][number];

/** A change cut to the words that it changes. */
interface Replacement extends Span {
  readonly old: string;
  readonly text: string;
}

/** Undefined where a change cannot be marked. */
function inStyle({ source, marks }: TextDocument, { title, changes }: Way, style: Exclude<MendingStyle, 'silent'>): Way | undefined {
  const replacements = changes.map((change) => replacementOf(source, change));
  const isMarkable = replacements.every((each) => !UNMARKABLE.test(each.old + each.text) && !marks.some((mark) => NOT_WITHIN.has(mark.kind) && spansOverlap(mark, { start: each.start - 1, end: each.end + 1 })));
  if (!isMarkable) return undefined;
  switch (style) {
    case 'sic': return sic(source, replacements);
    case 'substitution': return { title: `${title}, as a substitution`, changes: replacements.map(({ start, end, old, text }) => ({ start, end, text: substitution(old, text) })) };
    case 'supplied': return { title: `${title}, as supplied`, changes: replacements.map(({ start, end, old, text }) => ({ start, end, text: supplied(old, text) })) };
  }
}

/** CriticMarkup and spans are read within a paragraph, and not in one another's delimiters. */
const UNMARKABLE = /[{}[\]~]|\n[ \t>]*\r?\n/;
/** What an editor has written already is mended like any text. */
const NOT_WITHIN: ReadonlySet<string> = new Set(['substitution', 'addition', 'deletion', 'comment', 'supplied', 'sic']);

function sic(source: string, replacements: readonly Replacement[]): Way {
  const [first] = replacements;
  const end = first?.end ?? 0;
  const from = first?.start ?? 0;
  const at = (first?.old.trim() ?? '') === '' ? source.slice(0, from).trimEnd().length : end - (first?.old.length ?? 0) + (first?.old.trimEnd().length ?? 0);
  return { title: 'Keep the reading, with [sic] after it', changes: [{ start: at, end: at, text: ' [sic]' }] };
}

function substitution(old: string, text: string): string {
  if (old === '') return `{++${text}++}`;
  return text === '' ? `{--${old}--}` : `{~~${old}~>${text}~~}`;
}

/** The spaces around what is supplied stay outside. */
function supplied(old: string, text: string): string {
  const before = /^\s*/.exec(text === '' ? old : text)?.[0] ?? '';
  const behind = text.trim() === '' ? '' : (/\s*$/.exec(text)?.[0] ?? '');
  const attribute = old.trim() === '' ? '' : ` orig="${old.trim().replace(/["\\]/g, '\\$&')}"`;
  return `${before}[${text.trim()}]{.supplied${attribute}}${behind}`;
}

/** What a change changes, without what it leaves as it is, but whole words: "teh" and not "eh". */
function replacementOf(source: string, { start, end, text }: Mend): Replacement {
  const old = source.slice(start, end);
  const shorter = Math.min(old.length, text.length);
  let head = 0;
  while (head < shorter && old.charAt(head) === text.charAt(head)) head++;
  let tail = 0;
  while (tail < shorter - head && old.charAt(old.length - 1 - tail) === text.charAt(text.length - 1 - tail)) tail++;
  const cut = { start: start + head, end: end - tail, text: text.slice(head, text.length - tail) };
  const changed = source.slice(cut.start, cut.end);
  const isInWordBefore = isLetter((cut.text || changed).charAt(0)) || isLetter(changed.charAt(0));
  const isInWordBehind = isLetter((cut.text || changed).slice(-1)) || isLetter(changed.slice(-1));
  const before = isInWordBefore ? (WORD_END.exec(source.slice(Math.max(0, cut.start - LONGEST_WORD), cut.start))?.[0] ?? '') : '';
  const behind = isInWordBehind ? (WORD_START.exec(source.slice(cut.end, cut.end + LONGEST_WORD))?.[0] ?? '') : '';
  const from = cut.start - before.length;
  const to = cut.end + behind.length;
  return { start: from, end: to, old: source.slice(from, to), text: before + cut.text + behind };
}

const WORD_END = /[\p{L}\p{N}’']+$/u;
const WORD_START = /^[\p{L}\p{N}’']+/u;
/** In UTF-16 code units. */
const LONGEST_WORD = 60;

function isLetter(character: string): boolean {
  return WORD_START.test(character);
}
