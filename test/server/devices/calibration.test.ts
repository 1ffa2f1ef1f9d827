import { describe, expect, test } from 'vitest';
import { calibrate, calibratedWeights, type JudgedMark, logLoss, parseCalibration } from '../../../server/src/devices/calibration.ts';
import { bundledWeights } from '../../../server/src/devices/weights.ts';

const marks = (label: string, score: number, right: number, wrong: number): readonly JudgedMark[] => [
  ...Array.from({ length: right }, () => ({ label, score, isRight: true })), ...Array.from({ length: wrong }, () => ({ label, score, isRight: false })),
];

describe('a calibration', () => {
  test('raises what people accept and lowers what they reject, most of all the device itself', () => {
    const { shared, families, devices } = calibrate([...marks('anaphora', 0.5, 20, 0), ...marks('alliteration', 0.5, 0, 20)]);
    expect(devices['anaphora']).toBeGreaterThan(0.5);
    expect(devices['alliteration']).toBeLessThan(-0.5);
    expect([families['repetition'], families['sound']]).toEqual([devices['anaphora'], devices['alliteration']]);
    expect(Math.abs(shared)).toBeLessThan(0.001);
  });

  test('is at a minimum: the score that it gives is near the share that was right, held back by the prior', () => {
    const judged = marks('anaphora', 0.5, 30, 10);
    const { shared, families, devices } = calibrate(judged);
    const shift = shared + (families['repetition'] ?? 0) + (devices['anaphora'] ?? 0);
    // Worked by hand: three equal shifts s with 40·(σ(3s) − ¾) + s = 0, so s = 0.351.
    expect(shift).toBeCloseTo(3 * 0.351, 2);
    expect(logLoss(judged, calibrate(judged))).toBeLessThan(logLoss(judged));
  });

  test('of no decisions is none', () => {
    const calibration = calibrate([]);
    expect(calibratedWeights(calibration)).toEqual(bundledWeights());
  });

  test('shifts the constants of the second model, and the bands stay', () => {
    const weights = calibratedWeights({ schema: 'rostra/calibration@1', decisions: 1, shared: 0.5, families: {}, devices: { anaphora: -1 } });
    expect(weights.together.shared.bias).toBeCloseTo(bundledWeights().together.shared.bias + 0.5, 10);
    expect(weights.together.devices['anaphora']?.bias).toBeCloseTo((bundledWeights().together.devices['anaphora']?.bias ?? 0) - 1, 10);
    expect(weights.bands).toEqual(bundledWeights().bands);
  });

  test('is read from its file, and what is wrong with it is said', () => {
    expect(parseCalibration(JSON.stringify(calibrate(marks('anaphora', 0.5, 2, 0))))).toMatchObject({ decisions: 2 });
    expect(parseCalibration('{')).toContain('not valid JSON');
    expect(parseCalibration('{"schema":"rostra/calibration@1","decisions":1,"shared":"much","families":{},"devices":{}}')).toContain('"shared"');
  });
});
