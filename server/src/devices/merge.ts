import { lengthOfParts, sharedCharacters } from './overlap.ts';
import type { DeviceFinding } from './score.ts';

/** A finding with the labels of the weaker ones that were found at the same place. */
export interface MergedFinding extends DeviceFinding {
  readonly also: readonly string[];
}

/**
 * One passage, one story: of findings that tell of the same words the stronger is kept. A special case (symploce)
 * takes in the general ones (anaphora, epistrophe) that share its words; of two findings of one label over the same
 * words one is kept.
 */
export function mergeFindings(findings: readonly DeviceFinding[]): readonly MergedFinding[] {
  const byRank = [...findings].sort((a, b) => rank(b) - rank(a) || b.parts.length - a.parts.length);
  const kept: { readonly finding: DeviceFinding; readonly also: Set<string> }[] = [];
  const byPassage = new Map<number, (typeof kept)[number][]>();
  for (const finding of byRank) {
    const passages = new Set(finding.parts.map((part) => part.passage));
    const rivals = [...passages].flatMap((passage) => byPassage.get(passage) ?? []);
    const host = rivals.find((rival) => takesIn(rival.finding, finding));
    if (host) {
      if (host.finding.device.label !== finding.device.label) host.also.add(finding.device.label);
      continue;
    }
    const entry = { finding, also: new Set<string>() };
    kept.push(entry);
    for (const passage of passages) {
      const list = byPassage.get(passage);
      if (list) list.push(entry);
      else byPassage.set(passage, [entry]);
    }
  }
  return kept.map(({ finding, also }) => ({ ...finding, also: [...also] }));
}

/** Share of its characters that a general finding has in common with the special one that takes it in. */
const SAME_PLACE = 0.5;
/** Share of the shorter one's characters that two findings of one label have in common when they tell of the same. */
const SAME_FIGURE = 0.55;

function takesIn(host: DeviceFinding, guest: DeviceFinding): boolean {
  // What readers are not shown must not hide what they would be.
  if (host.band === 'possible' && guest.band !== 'possible') return false;
  if (host.device.label === guest.device.label) {
    return sharedCharacters(host.parts, guest.parts) >= SAME_FIGURE * Math.min(lengthOfParts(host.parts), lengthOfParts(guest.parts));
  }
  if (!host.device.specialCaseOf?.includes(guest.device.label)) return false;
  return host.score * SPECIAL_ADVANTAGE >= guest.score && sharedCharacters(host.parts, guest.parts) >= SAME_PLACE * lengthOfParts(guest.parts);
}

/** Special cases that are likely come before the general ones that they include; an unlikely one must not hide what is likely. */
function rank(finding: DeviceFinding): number {
  return finding.score * (finding.device.specialCaseOf ? SPECIAL_ADVANTAGE : 1) * (1 + FULLER * Math.min(finding.parts.length, MOST_HEEDED));
}
/** So many times its own score a special case can outrank. */
const SPECIAL_ADVANTAGE = 2;
/** Of two findings of one device over the same words the one with more parts tells more: each is worth this share of its score. */
const FULLER = 0.1;
const MOST_HEEDED = 6;
