import type { MergedFinding } from '../devices/merge.ts';
import type { DeviceData } from './mark.ts';

/** What a device's mark says of itself. Its features and reasons are worked out when they are asked for. */
export class ExplainedDevice implements DeviceData {
  readonly evidence: string;
  readonly also: readonly string[];
  readonly speaker?: string;
  readonly quoted?: true;
  readonly #explanation: MergedFinding['explanation'];

  constructor(finding: MergedFinding, speaker: string | undefined) {
    this.evidence = finding.evidence;
    this.also = finding.also;
    if (speaker !== undefined) this.speaker = speaker;
    if (isAnothers(finding)) this.quoted = true;
    this.#explanation = finding.explanation;
  }

  get features(): DeviceData['features'] {
    return this.#explanation.features;
  }

  get reasons(): DeviceData['reasons'] {
    return this.#explanation.reasons;
  }

  toJSON(): DeviceData {
    return { ...this, features: this.features, reasons: this.reasons };
  }
}

/** Quotation marks of distance are the speaker's own. */
function isAnothers({ device, isQuoted }: MergedFinding): boolean {
  return isQuoted && device.label !== 'irony';
}
