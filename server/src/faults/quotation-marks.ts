/** A quotation mark in a block's prose. */
export interface QuotationMark {
  readonly at: number;
  readonly text: string;
  readonly opens: boolean;
  /** It is the first character of its block. */
  readonly isFirst: boolean;
  /** False for what may be an apostrophe. */
  readonly isSure: boolean;
}

/** The marks of one kind in reading order; inches, dittos, apostrophes and elisions left out. */
export function readQuotationMarks(prose: string, kind: 'double' | 'single'): readonly QuotationMark[] {
  return kind === 'double' ? doubleMarks(prose) : singleMarks(prose);
}

function doubleMarks(prose: string): readonly QuotationMark[] {
  const isGerman = prose.includes('„');
  const isGuillemets = /[«»]/.test(prose) && /»\p{L}/u.test(prose);
  return [...prose.matchAll(/[“”„"«»]/g)].flatMap((match) => {
    const [text] = match;
    const at = match.index;
    const before = prose.charAt(at - 1);
    const after = prose.charAt(at + 1);
    if (text === '"' && (/\d/.test(before) && !/[\p{L}\p{P}]/u.test(prose.charAt(at - 3)) && !isOpen(prose, at) || (isSpace(before) && isSpace(after)))) return [];
    const opens = text === '"' ? isOpening(before, after)
      : text === '“' ? !isGerman || isSpace(before)
      : text === '„' ? true
      : text === '”' ? false
      : (text === '«') !== isGuillemets;
    return [{ at, text, opens, isFirst: isFirst(prose, at), isSure: true }];
  });
}

/** Whether a straight mark before `at` is still open: then digits before it are quoted and not measured. */
function isOpen(prose: string, at: number): boolean {
  return ((prose.slice(0, at).match(/"/g)?.length ?? 0) & 1) === 1;
}

function singleMarks(prose: string): readonly QuotationMark[] {
  const isCurly = prose.includes('‘');
  return [...prose.matchAll(/[‘’']/g)].flatMap((match): readonly QuotationMark[] => {
    const [text] = match;
    const at = match.index;
    const before = prose.charAt(at - 1);
    const after = prose.charAt(at + 1);
    const inWord = /[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}]/u.test(after);
    if (inWord || isSpace(before) && isSpace(after)) return [];
    if (text === '‘') return ELISION.test(prose.slice(at + 1)) ? [] : [{ at, text, opens: true, isFirst: isFirst(prose, at), isSure: true }];
    if (isOpening(before, after)) {
      // A straight mark before a letter opens where one after it closes; else it is an elision.
      const isQuotation = text === "'" && !isCurly && !ELISION.test(prose.slice(at + 1)) && /[\p{L}.,!?]'(?=[\s.,;:!?)]|$)/u.test(prose.slice(at + 1));
      return isQuotation ? [{ at, text, opens: true, isFirst: isFirst(prose, at), isSure: false }] : [];
    }
    // "sailors’" may be a plural's; after punctuation the mark can only close.
    return [{ at, text, opens: false, isFirst: false, isSure: text === '’' && isCurly && /[.,!?]/.test(before) && !/\p{L}\.$/u.test(prose.slice(at - 3, at - 1)) }];
  });
}

/** Words that begin with an apostrophe. */
const ELISION = /^(?:tis|twas|twere|twill|twould|tisn|em|gainst|neath|midst|mongst|mid|cause|bout|round|til|till|pon|ere|\d0s|\d\d)\b/i;

function isOpening(before: string, after: string): boolean {
  return (isSpace(before) || /[([{—–“‘/-]/.test(before)) && !isSpace(after);
}

function isSpace(character: string): boolean {
  return character === '' || /\s/.test(character);
}

function isFirst(prose: string, at: number): boolean {
  return /^[\s“‘"'([—…*.]*$/.test(prose.slice(0, at));
}
