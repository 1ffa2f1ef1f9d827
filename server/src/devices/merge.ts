import type { Device } from './device.ts';
import { type Hull, hullOf, lengthOfParts, overlapShare, sharedCharacters } from './overlap.ts';
import { devices } from './registry.generated.ts';
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
  const kept: KeptFinding[] = [];
  const hosts = new Hosts();
  for (const entry of findings.map(rank).sort((a, b) => b.rank - a.rank || b.finding.parts.length - a.finding.parts.length)) {
    const { finding } = entry;
    const host = hosts.of(entry);
    if (!host) {
      hosts.add(entry);
      kept.push(entry);
    } else if (host.finding.device !== finding.device && !host.also.includes(finding.device.label)) host.also.push(finding.device.label);
  }
  // Written out: engines give every copy of an object that a member is added to a shape of its own.
  return kept.map(({ finding: { device, parts, features, keyWords, evidence, inDocument, score, band, explanation }, also }) => ({ device, parts, features, keyWords, evidence, inDocument, score, band, explanation, also }));
}

interface KeptFinding {
  readonly finding: DeviceFinding;
  readonly rank: number;
  /** Characters in its parts. */
  readonly length: number;
  readonly hull: Hull;
  /** How many were kept before it. */
  place: number;
  readonly also: string[];
}

/** Special cases that are likely come before the general ones that they include; an unlikely one must not hide what is likely. */
function rank(finding: DeviceFinding): KeptFinding {
  const { score, device, parts } = finding;
  return {
    finding, rank: score * (device.specialCaseOf ? SPECIAL_ADVANTAGE : 1) * (1 + FULLER * Math.min(parts.length, MOST_HEEDED)),
    length: lengthOfParts(parts), hull: hullOf(parts), place: 0, also: [],
  };
}
/** So many times its own score a special case can outrank. */
const SPECIAL_ADVANTAGE = 2;
/** Of two findings of one device over the same words the one with more parts tells more: each is worth this share of its score. */
const FULLER = 0.1;
const MOST_HEEDED = 6;

/** The devices that can take in a finding of each device: itself, and what has it for a special case. */
const takers: ReadonlyMap<Device, readonly Device[]> = new Map(devices.map((device) => [device, [device, ...devices.filter(({ specialCaseOf }) => specialCaseOf?.includes(device.label))]]));

/** The findings that were kept so far, by passage and device. */
class Hosts {
  readonly #byPassage = new Map<number, Map<Device, KeptFinding[]>>();
  #count = 0;

  add(entry: KeptFinding): void {
    const { device } = entry.finding;
    entry.place = this.#count++;
    for (const passage of passagesOf(entry.finding)) {
      let byDevice = this.#byPassage.get(passage);
      if (!byDevice) this.#byPassage.set(passage, byDevice = new Map());
      const own = byDevice.get(device);
      if (own) own.push(entry);
      else byDevice.set(device, [entry]);
    }
  }

  /** The first that takes a finding in. */
  of(guest: KeptFinding): KeptFinding | undefined {
    for (const passage of passagesOf(guest.finding)) {
      const byDevice = this.#byPassage.get(passage);
      let first: KeptFinding | undefined;
      for (const taker of takers.get(guest.finding.device) ?? []) {
        const host = byDevice?.get(taker)?.find((entry) => takesIn(entry, guest));
        if (host && (!first || host.place < first.place)) first = host;
      }
      if (first) return first;
    }
    return undefined;
  }
}

function passagesOf({ parts }: DeviceFinding): readonly number[] {
  const passages: number[] = [];
  for (const { passage } of parts) if (!passages.includes(passage)) passages.push(passage);
  return passages;
}

/** Share of its characters that a general finding has in common with the special one that takes it in. */
const SAME_PLACE = 0.5;
/** Share of the shorter one's characters that two findings of one label have in common when they tell of the same. */
const SAME_FIGURE = 0.55;
/** Overlap over union from which two findings of one label that share words are one figure, told by different parts. */
const SAME_STRETCH = 0.3;

/** @param host of the same device, or of one that has the guest's for a special case */
function takesIn(host: KeptFinding, guest: KeptFinding): boolean {
  // What readers are not shown must not hide what they would be.
  if (host.finding.band === 'possible' && guest.finding.band !== 'possible') return false;
  const isSameDevice = host.finding.device === guest.finding.device;
  if (!isSameDevice && host.finding.score * SPECIAL_ADVANTAGE < guest.finding.score) return false;
  const shared = sharedCharacters(host.finding.parts, guest.finding.parts);
  if (isSameDevice && shared > 0 && overlapShare(host.hull, guest.hull) >= SAME_STRETCH) return true;
  return isSameDevice ? shared >= SAME_FIGURE * Math.min(host.length, guest.length) : shared >= SAME_PLACE * guest.length;
}
