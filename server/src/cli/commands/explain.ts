import * as v from 'valibot';
import { deviceByLabel } from '../../devices/by-label.ts';
import { explainDevice } from '../../devices/explain.ts';
import { devices } from '../../devices/registry.generated.ts';
import { explainFault } from '../../faults/explain.ts';
import { faultChecks } from '../../faults/registry.generated.ts';
import type { RostraCommand } from '../command.ts';

export default {
  name: 'explain',
  summary: 'say what a label means, with examples',
  define(command, terminal) {
    command.argument('[label]', 'a device or a transcription fault; without one all are listed');
    return async (rawLabel) => {
      const label = v.parse(v.optional(v.string()), rawLabel);
      if (label === undefined) {
        for (const { label: each, definition } of [...devices, ...faultChecks]) terminal.out(`${each.padEnd(LABEL_WIDTH)} ${definition}\n`);
        return 0;
      }
      const device = deviceByLabel(label);
      const fault = faultChecks.find((check) => check.label === label);
      if (fault) {
        terminal.out(explainFault(fault));
        return 0;
      }
      if (!device) {
        terminal.error(`rostra: there is no label "${label}". "rostra explain" lists them all.\n`);
        return 1;
      }
      terminal.out(explainDevice(device));
      return 0;
    };
  },
} satisfies RostraCommand;

/** The longest label and a space. */
const LABEL_WIDTH = 35;
