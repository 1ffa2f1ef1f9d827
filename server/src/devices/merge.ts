import type { DeviceFinding } from './score.ts';

/** A finding with the labels of the weaker ones that were found at the same place. */
export interface MergedFinding extends DeviceFinding {
  readonly also: readonly string[];
}

/**
 * One passage, one story: of findings that tell of the same words the stronger is kept. A special case (symploce)
 * takes in the general ones (anaphora, epistrophe) that share its words; of two findings of one label the one that
 * holds the other's parts takes it in.
 */
export function mergeFindings(findings: readonly DeviceFinding[]): readonly MergedFinding[] {
  const byRank = [...findings].sort((a, b) => rank(b) - rank(a) || b.parts.length - a.parts.length);
  const kept: { readonly finding: DeviceFinding; readonly words: ReadonlySet<string>; readonly also: Set<string> }[] = [];
  const byWord = new Map<string, number[]>();
  for (const finding of byRank) {
    const words = wordsOf(finding);
    const rivals = new Set([...words].flatMap((word) => byWord.get(word) ?? []));
    const host = [...rivals].map((index) => kept[index]).find((rival) => rival !== undefined && takesIn(rival.finding, finding, share(words, rival.words)));
    if (host) {
      if (host.finding.device.label !== finding.device.label) host.also.add(finding.device.label);
      continue;
    }
    for (const word of words) byWord.set(word, [...(byWord.get(word) ?? []), kept.length]);
    kept.push({ finding, words, also: new Set() });
  }
  return kept.map(({ finding, also }) => ({ ...finding, also: [...also] }));
}

/** Share of a finding's words that another must hold to tell of the same thing. */
const SAME_PLACE = 0.5;

function takesIn(host: DeviceFinding, guest: DeviceFinding, shared: number): boolean {
  if (shared < SAME_PLACE) return false;
  return host.device.label === guest.device.label || (host.device.specialCaseOf?.includes(guest.device.label) ?? false);
}

/** Special cases that are likely come before the general ones that they include; an unlikely one must not hide what is likely. */
function rank(finding: DeviceFinding): number {
  return finding.score + (finding.device.specialCaseOf && finding.band !== 'possible' ? 1 : 0);
}

/** Keys of the words that a finding's parts begin with and hold, at a grain of characters divided by a word's usual length. */
function wordsOf(finding: DeviceFinding): ReadonlySet<string> {
  const words = new Set<string>();
  for (const part of finding.parts) {
    for (let at = part.start; at < part.end; at += GRAIN) words.add(`${part.passage}:${Math.floor(at / GRAIN)}`);
  }
  return words;
}
const GRAIN = 4;

function share(guest: ReadonlySet<string>, host: ReadonlySet<string>): number {
  let both = 0;
  for (const word of guest) if (host.has(word)) both++;
  return both / Math.max(1, guest.size);
}
