import type { Device } from './device.ts';
import { devices } from './registry.generated.ts';

const byLabel: ReadonlyMap<string, Device> = new Map(devices.flatMap((device) => [...device.synonyms, device.label].map((name): [string, Device] => [name.toLowerCase(), device])));

/** The device with this label, or with this name among its classical synonyms. */
export function deviceByLabel(label: string): Device | undefined {
  return byLabel.get(label.toLowerCase());
}
