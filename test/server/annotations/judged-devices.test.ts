import { expect, test } from 'vitest';
import { anchorRecords } from '../../../server/src/annotations/anchoring/anchor-records.ts';
import { placedRecords } from '../../../server/src/annotations/decided-marks.ts';
import { type Judgeable, judgedDevices } from '../../../server/src/annotations/judged-devices.ts';
import { placeOf, record, SPEECH } from './records.ts';

const found = (label: string, words: string): Judgeable => ({ label, parts: [placeOf(SPEECH, words)] });
const MARK = { label: 'anaphora', score: 0.5, analyser: 'rostra 0.1.0' };

test('accepted and added are right, rejected is wrong, relabelled is both; what nobody or not all decided on is not judged', () => {
  const marks = [found('anaphora', 'We shall mend the roof'), found('metaphor', 'yard'), found('epistrophe', 'the wall'), found('anaphora', 'the wall'), found('simile', 'crane'), found('tricolon', 'harbour')];
  const records = [
    record(1, ['We shall mend the roof'], { layer: 'device', label: 'anaphora', status: 'accepted', mark: MARK }),
    record(2, ['yard'], { layer: 'device', label: 'metaphor', status: 'rejected' }),
    record(3, ['the wall'], { layer: 'device', label: 'epistrophe', status: 'relabelled', mark: MARK }),
    record(4, ['crane'], { layer: 'device', label: 'simile', status: 'accepted' }), record(5, ['crane'], { layer: 'device', label: 'simile', status: 'rejected' }),
    record(6, ['harbour'], { layer: 'entity', label: 'tricolon', status: 'rejected' }),
  ];
  const verdicts = judgedDevices(marks, placedRecords(anchorRecords(records, SPEECH, () => SPEECH)));
  expect([...verdicts].map(([{ label, parts: [{ start, end }] }, isRight]) => `${label} "${SPEECH.slice(start, end)}" ${isRight ? 'right' : 'wrong'}`)).toEqual([
    'anaphora "We shall mend the roof" right', 'metaphor "yard" wrong', 'epistrophe "the wall" right', 'anaphora "the wall" wrong',
  ]);
});
