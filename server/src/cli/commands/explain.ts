import * as v from 'valibot';
import { deviceByLabel } from '../../devices/by-label.ts';
import { explainDevice } from '../../devices/explain.ts';
import { devices } from '../../devices/registry.generated.ts';
import type { RostraCommand } from '../command.ts';

export default {
  name: 'explain',
  summary: 'say what a label means, with examples',
  define(command, terminal) {
    command.argument('[label]', 'a device; without one all are listed');
    return async (rawLabel) => {
      const label = v.parse(v.optional(v.string()), rawLabel);
      if (label === undefined) {
        for (const device of devices) terminal.out(`${device.label.padEnd(22)} ${device.definition}\n`);
        return 0;
      }
      const device = deviceByLabel(label);
      if (!device) {
        terminal.error(`rostra: there is no label "${label}". "rostra explain" lists them all.\n`);
        return 1;
      }
      terminal.out(explainDevice(device));
      return 0;
    };
  },
} satisfies RostraCommand;
