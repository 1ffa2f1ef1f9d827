import { expect, test } from 'vitest';
import type { ClaimMark, DeviceMark, EntityMark, FaultMark } from '../../../../server/src/analysis/mark.ts';
import anaphora from '../../../../server/src/devices/repetition/anaphora.ts';
import doubledWord from '../../../../server/src/faults/checks/doubled-word.ts';
import { claimHover } from '../../../../server/src/lsp/hover/claim-hover.ts';
import { deviceHover } from '../../../../server/src/lsp/hover/device-hover.ts';
import { entityHover } from '../../../../server/src/lsp/hover/entity-hover.ts';
import { faultHover } from '../../../../server/src/lsp/hover/fault-hover.ts';
import { plainText } from '../../../../server/src/lsp/hover/markdown.ts';

const PLACE = { id: 'a', parts: [{ start: 0, end: 4 }] } as const;
const NO_OTHER = { part: 0, quoteOf: () => undefined, isToldAsProblem: false, supporters: [] };

const ANAPHORA: DeviceMark = {
  ...PLACE, layer: 'device', label: 'anaphora', score: 0.912, band: 'definite', message: '',
  parts: [{ start: 0, end: 8, role: 'opening' }, { start: 24, end: 32, role: 'opening' }],
  data: {
    evidence: '"We shall" opens two clauses', features: { rarity: 0.9, members: 0.1, stopWord: 1 }, also: ['isocolon'],
    reasons: [{ feature: 'rarity', weight: 1.2 }, { feature: 'stopWord', weight: -0.4 }, { feature: 'members', weight: 0.1 }],
  },
};

test('a device: name, definition, members with the one under the pointer in bold, why, what else, source', () => {
  expect(deviceHover({ ...NO_OTHER, mark: ANAPHORA, part: 1, quotes: ['We shall', 'We\nshall'] })).toBe(`**Anaphora** · repetition, definite, 0.91

${anaphora.definition}

1. We shall *opening*
2. **We shall** *opening*

*Why:* "We shall" opens two clauses. For it: its key words are rare elsewhere in this text. Against it: it has few members, a key word is a function word.

*Also:* Isocolon

*Source:* ${anaphora.source}`);
});

test('of many members those around the pointer are listed, and the rest counted', () => {
  const parts = Array.from({ length: 20 }, (_, index) => ({ start: index * 10, end: index * 10 + 2 }));
  const [first = { start: 0, end: 2 }, ...rest] = parts;
  const hover = deviceHover({ ...NO_OTHER, mark: { ...ANAPHORA, parts: [first, ...rest] }, part: 15, quotes: parts.map((_, index) => `word ${index + 1}`) });
  expect(hover).toContain('12. word 12\n');
  expect(hover).toContain('16. **word 16**');
  expect(hover).toContain('\n\nand 12 more');
});

test('a device that nobody has documented is told of all the same', () => {
  const hover = deviceHover({ ...NO_OTHER, mark: { ...ANAPHORA, label: 'new_device' }, quotes: ['We shall'] });
  expect(hover).toContain('**new\\_device** · definite, 0.91');
});

test('an entity: full name, gloss, where else it is named, links, how it was found', () => {
  const mark: EntityMark = { ...PLACE, layer: 'entity', label: 'person', score: 0.9, band: 'definite', message: 'Edda Halden: secretary of the weavers.', data: { ref: 'Edda Halden', entry: 'edda-halden', foundBy: 'glossary', mentions: 3, wikipedia: 'Edda Halden', wikidata: 'Q1' } };
  expect(entityHover({ ...NO_OTHER, mark, quotes: ['Halden'] }, { lines: [3, 12], texts: [{ uri: 'file:///speeches/may.md', mentions: 2 }] })).toBe(`**Edda Halden** · person, definite, 0.90

Edda Halden: secretary of the weavers.

*Also named:* lines 3, 12; may.md (2).

[Wikipedia](https://en.wikipedia.org/wiki/Edda_Halden) · [Wikidata](https://www.wikidata.org/wiki/Q1)

*Why:* found by a glossary entry, entry \`edda-halden\`.`);
});

test('a date is told as it is written, with what it is exact to', () => {
  const mark: EntityMark = { ...PLACE, layer: 'entity', label: 'date', score: 0.9, band: 'definite', message: 'Date: 1934-05.', data: { ref: '1934-05', foundBy: 'pattern', mentions: 1, precision: 'month' } };
  const hover = entityHover({ ...NO_OTHER, mark, quotes: ['May, 1934'] }, { lines: [], texts: [] });
  expect(hover).toContain('**May, 1934** · date');
  expect(hover).toContain('Exact to the month.');
});

test('a claim: stasis, strength, the words that gave it away, what it supports', () => {
  const mark: ClaimMark = {
    ...PLACE, layer: 'claim', label: 'cause', score: 0.8, band: 'definite', message: '',
    data: { strength: 'boosted', attributed: true, checkable: true, checkworthiness: 0.7, supports: 'b', cues: [{ words: 'It is certain that', kind: 'wording', does: 'booster', speaksFor: 'boosted' }, { words: 'closed', kind: 'wording', speaksFor: 'cause' }, { words: 'a verb of change', kind: 'form', speaksFor: 'cause' }] },
  };
  const hover = claimHover({ ...NO_OTHER, mark, quotes: ['The tax closed the mills.'], supporters: ['Four mills stand idle.'], quoteOf: (id) => (id === 'b' ? 'The tax must go.' : undefined) }, 'the [Board]');
  expect(hover).toBe(`**Claim of cause** · boosted, definite, 0.80

It says what brings something about. It is attributed to “the \\[Board\\]”. Evidence could settle it (check-worthiness 0.70).

*Why:* “It is certain that” (booster) for boosted; “closed”, a verb of change for cause.

*Supports:* “The tax must go.”

*Supported by:* “Four mills stand idle.”`.replace('check\\-worthiness', 'check-worthiness'));
});

test('a fault: what is wrong and how to mend it', () => {
  const mark: FaultMark = {
    ...PLACE, layer: 'fault', label: 'doubled-word', score: 0.95, band: 'definite', message: '"the" stands twice.',
    data: { isCertain: true, mends: [{ title: 'Take out the second "the"', changes: [] }] },
  };
  expect(faultHover({ ...NO_OTHER, mark, quotes: ['the'] })).toBe(`**Doubled word** · transcription, definite, 0.95

"the" stands twice.

*Mend:* Take out the second "the".

*Why:* ${doubledWord.definition}`);
});

test('a fault whose problem is shown above is not told twice', () => {
  const mark: FaultMark = { ...PLACE, layer: 'fault', label: 'doubled-word', score: 0.95, band: 'definite', message: '"the" stands twice.', data: { isCertain: true, mends: [] } };
  expect(faultHover({ ...NO_OTHER, isToldAsProblem: true, mark, quotes: ['the'] })).not.toContain('stands twice');
});

test('markup in the text is shown and not rendered', () => {
  const hover = deviceHover({ ...NO_OTHER, mark: ANAPHORA, quotes: ['We *shall* [mend](x) <b>', ''] });
  expect(hover).toContain('**We \\*shall\\* \\[mend\\]\\(x\\) \\<b\\>**');
  expect(plainText(hover)).toContain('1. We *shall* [mend](x) <b> opening');
});
