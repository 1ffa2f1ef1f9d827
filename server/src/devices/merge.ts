import { fittedParts } from '../text/fitted.ts';
import type { Device } from './device.ts';
import { Places, sharedCharacters } from './overlap.ts';
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
  const ranks = findings.map(rankOf);
  const byRank = findings.map((_, index) => index).sort((a, b) => (ranks[b] ?? 0) - (ranks[a] ?? 0) || (findings[b]?.parts.length ?? 0) - (findings[a]?.parts.length ?? 0) || a - b);
  const hosts = new Hosts(findings);
  for (const index of byRank) hosts.seat(index);
  return hosts.kept;
}

/** Special cases that are likely come before the general ones that they include; an unlikely one must not hide what is likely. */
function rankOf({ score, device, parts }: DeviceFinding): number {
  return score * (device.specialCaseOf ? SPECIAL_ADVANTAGE : 1) * (1 + FULLER * Math.min(parts.length, MOST_HEEDED));
}
/** So many times its own score a special case can outrank. */
const SPECIAL_ADVANTAGE = 2;
/** Of two findings of one device over the same words the one with more parts tells more: each is worth this share of its score. */
const FULLER = 0.1;
const MOST_HEEDED = 6;

/** The devices that can take in a finding of each device: itself, and what has it for a special case. */
const takers: ReadonlyMap<Device, readonly Device[]> = new Map(devices.map((device) => [device, [device, ...devices.filter(({ specialCaseOf }) => specialCaseOf?.includes(device.label))]]));

/** The findings that are kept, and what they take in. */
class Hosts {
  readonly #findings: readonly DeviceFinding[];
  readonly #places: Places;
  /** By passage and device the places of the findings that were kept, among those. */
  readonly #byPassage = new Map<number, Map<Device, number[]>>();
  /** In the order in which they were kept. */
  readonly #kept: number[] = [];
  /** The labels that one of them took in. */
  readonly #also = new Map<number, string[]>();

  constructor(findings: readonly DeviceFinding[]) {
    this.#findings = findings;
    this.#places = new Places(findings);
  }

  get kept(): readonly MergedFinding[] {
    const kept: MergedFinding[] = [];
    for (const index of this.#kept) {
      const finding = this.#findings[index];
      // Written out: engines give every copy of an object that a member is added to a shape of its own.
      if (finding) kept.push({ device: finding.device, parts: fittedParts(finding.parts), evidence: finding.evidence, isQuoted: finding.isQuoted, score: finding.score, band: finding.band, explanation: finding.explanation, also: this.#also.get(index) ?? NONE });
    }
    return kept;
  }

  /** Keeps a finding, or gives it to the first that takes it in. */
  seat(index: number): void {
    const finding = this.#findings[index];
    if (!finding) return;
    const passages = passagesOf(finding);
    const host = this.#hostOf(finding, index, passages);
    if (host === undefined) this.#keep(finding, index, passages);
    else if (this.#findings[host]?.device !== finding.device) this.#takeIn(host, finding.device.label);
  }

  #keep({ device }: DeviceFinding, index: number, passages: readonly number[]): void {
    const place = this.#kept.push(index) - 1;
    for (const passage of passages) {
      let byDevice = this.#byPassage.get(passage);
      if (!byDevice) this.#byPassage.set(passage, byDevice = new Map());
      const own = byDevice.get(device);
      if (own) own.push(place);
      else byDevice.set(device, [place]);
    }
  }

  #takeIn(host: number, label: string): void {
    const also = this.#also.get(host);
    if (!also) this.#also.set(host, [label]);
    else if (!also.includes(label)) also.push(label);
  }

  #hostOf(guest: DeviceFinding, index: number, passages: readonly number[]): number | undefined {
    const devicesOfHosts = takers.get(guest.device) ?? [];
    for (const passage of passages) {
      const byDevice = this.#byPassage.get(passage);
      let first: number | undefined;
      for (const taker of devicesOfHosts) {
        for (const place of byDevice?.get(taker) ?? NOWHERE) {
          if (first !== undefined && place > first) break;
          if (this.#takesIn(this.#kept[place] ?? 0, index, guest)) first = place;
        }
      }
      if (first !== undefined) return this.#kept[first];
    }
    return undefined;
  }

  /** @param at of the host: of the same device, or of one that has the guest's for a special case */
  #takesIn(at: number, index: number, guest: DeviceFinding): boolean {
    const host = this.#findings[at];
    // What readers are not shown must not hide what they would be.
    if (!host || (host.band === 'possible' && guest.band !== 'possible')) return false;
    const isSameDevice = host.device === guest.device;
    if (!isSameDevice && host.score * SPECIAL_ADVANTAGE < guest.score) return false;
    const shared = sharedCharacters(host.parts, guest.parts);
    const { lengths } = this.#places;
    if (isSameDevice && shared > 0 && this.#places.overlapShare(at, index) >= SAME_STRETCH) return true;
    return isSameDevice ? shared >= SAME_FIGURE * Math.min(lengths[at] ?? 0, lengths[index] ?? 0) : shared >= SAME_PLACE * (lengths[index] ?? 0);
  }
}

const NONE: readonly string[] = [];
const NOWHERE: readonly number[] = [];

function passagesOf({ parts }: DeviceFinding): readonly number[] {
  const passages = [parts[0].passage];
  for (const { passage } of parts) if (!passages.includes(passage)) passages.push(passage);
  return passages;
}

/** Share of its characters that a general finding has in common with the special one that takes it in. */
const SAME_PLACE = 0.5;
/** Share of the shorter one's characters that two findings of one label have in common when they tell of the same. */
const SAME_FIGURE = 0.55;
/** Overlap over union from which two findings of one label that share words are one figure, told by different parts. */
const SAME_STRETCH = 0.3;
