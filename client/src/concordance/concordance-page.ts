import type { FindParams, FoundLine } from '../../../server/src/lsp/protocol.ts';
import type { PlacePage } from '../place-page.ts';

/** By what the lines of a concordance are ordered: their place, or the words to the left or right of the keyword. */
export type ConcordanceOrder = 'place' | 'left' | 'right';

/** A concordance as a page of text: the keywords stand under each other. */
export interface ConcordancePage extends PlacePage {
  readonly query: FindParams['query'];
  /** In the order of the files. */
  readonly lines: readonly FoundLine[];
  readonly rows: readonly FoundLine[];
}

/** Characters of context on either side of the keyword. */
const CONTEXT = 56;
/** Characters of a file's name and line that are shown at most; of a longer name the end. */
const LONGEST_PLACE = 32;

export function concordancePage(query: FindParams['query'], lines: readonly FoundLine[], order: ConcordanceOrder): ConcordancePage {
  const rows = order === 'place' ? lines : lines.toSorted((a, b) => compare(sortKey(a, order), sortKey(b, order)));
  const texts = new Set(lines.map(({ uri }) => uri)).size;
  const head = [
    `${describeQuery(query)}: ${lines.length === 0 ? 'nothing found' : `${count(lines.length, 'line')} in ${count(texts, 'text')}`}`,
    ...(lines.length === 0 ? [] : [`Enter goes to the place. Sorted by ${ORDERS[order]}; L sorts by what stands left, R by what stands right, P by place.`]),
    '',
  ];
  const placeOf = ({ uri, place: [row] }: FoundLine): string => `${fileName(uri)}:${row + 1}`.slice(-LONGEST_PLACE);
  const width = Math.max(0, ...rows.map((row) => placeOf(row).length));
  const drawn = rows.map((row) => {
    const before = flat(row.before).trimEnd().slice(-CONTEXT).padStart(CONTEXT);
    const start = `${placeOf(row).padEnd(width)}  ${before}  `;
    const keyword = flat(row.keyword);
    return { text: `${start}${keyword}  ${flat(row.behind).trimStart().slice(0, CONTEXT)}`.trimEnd(), start: start.length, end: start.length + keyword.length };
  });
  return { query, lines, text: [...head, ...drawn.map(({ text }) => text)].join('\n'), rows, firstRow: head.length, emphasized: drawn.map(({ start, end }, row) => [row, start, end]) };
}

/** `lemma "mend", label "anaphora"`. */
export function describeQuery(query: FindParams['query']): string {
  return Object.entries(query).map(([kind, words]) => `${KINDS[kind] ?? kind} “${words}”`).join(', ');
}

const KINDS: Readonly<Record<string, string>> = { text: 'words', entity: 'name' };
const ORDERS: Readonly<Record<ConcordanceOrder, string>> = { place: 'place', left: 'what stands left', right: 'what stands right' };

/** Words as they are compared: those to the left from the keyword outwards. */
function sortKey({ before, keyword, behind }: FoundLine, order: ConcordanceOrder): string {
  const words = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}’']+/gu) ?? [];
  return order === 'left' ? words(before).toReversed().join(' ') : `${words(behind).join(' ')} ${keyword}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

function flat(text: string): string {
  return text.replaceAll(/\s+/g, ' ');
}

function fileName(uri: string): string {
  const name = uri.slice(uri.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
