import { expect, test } from 'vitest';
import { devices } from '../../../../server/src/devices/registry.generated.ts';
import { rostra } from '../rostra.ts';

test('explains a label with its definition, source and examples', async () => {
  const { out, exitCode } = await rostra(['explain', 'anaphora']);
  expect(out).toContain('# Anaphora\n\nSuccessive clauses, sentences or paragraphs open with the same word or words.');
  expect(out).toContain('**We shall mend** the roof.');
  expect(exitCode).toBe(0);
});

test('knows a device by its classical names', async () => {
  expect((await rostra(['explain', 'Erotema'])).out).toMatch(/^# Rhetorical question/);
});

test('lists every device', async () => {
  const { out } = await rostra(['explain']);
  for (const device of devices) expect(out).toContain(device.definition);
});

test('says so where there is no such label', async () => {
  const { error, exitCode } = await rostra(['explain', 'anafora']);
  expect(error).toBe('rostra: there is no label "anafora". "rostra explain" lists them all.\n');
  expect(exitCode).toBe(1);
});
