import { describe, expect, test } from 'vitest';
import { ancestorsOf, colourOf, labelsOf } from '../../../server/src/project/label.ts';
import { parseProjectFile } from '../../../server/src/project/project-file.ts';

const HARBOUR = `labels:
  entity:
    - label: ship
      definition: A named vessel.
      colour: "#b5651d"
      key: s
    - label: tug
      parent: ship
    - { label: person, key: 1 }
  device:
    - label: pun
      parent: trope
`;

test('a project adds labels to a layer, and gives Rostra\'s own a colour or a key', () => {
  const { project: { tagset }, problems } = parseProjectFile(HARBOUR);
  expect(problems).toEqual([]);
  const entities = labelsOf('entity', tagset);
  expect(entities.find(({ label }) => label === 'ship')).toEqual({ layer: 'entity', label: 'ship', definition: 'A named vessel.', colour: '#b5651d', key: 's', isAdded: true });
  expect(entities.find(({ label }) => label === 'person')).toMatchObject({ key: '1', isAdded: false });
  expect(labelsOf('claim', tagset)).toHaveLength(6);
  expect(ancestorsOf('entity', 'tug', tagset)).toEqual(['ship']);
  expect(ancestorsOf('device', 'anaphora', tagset)).toEqual(['repetition']);
});

describe('what is wrong is told with its line and the way out', () => {
  test.each([
    ['labels:\n  entity:\n    - label: ship\n      color: "#fff"\n', 3, 'There is no key "color".', 'Write "colour", if that is what is meant.'],
    ['labels:\n  entites:\n    - label: ship\n', 1, 'There is no key "entites".', 'Write "entity", if that is what is meant.'],
    ['labels:\n  entity:\n    - label: ship\n      colour: brown\n', 3, '"colour" is written "#b5651d", in quotation marks.', 'Mend the value of "colour"; the label is left out until then.'],
    ['labels:\n  entity:\n    - definition: A vessel.\n', 2, 'The entry has no "label".', 'Add a line "label: …" to it.'],
    ['labels:\n  entity:\n    - label: a ship\n', 2, '"label" has letters and digits, with hyphens between words: sea-term.', 'Mend the value of "label"; the label is left out until then.'],
    ['labels:\n  entity:\n    - label: ship\n    - label: ship\n', 3, 'The layer "entity" has the label "ship" already.', 'Make the two entries one, or give one another label.'],
    ['labels:\n  entity:\n    - label: tug\n      parent: persom\n', 3, 'The layer "entity" has no label "persom".', 'Write "person", if that is what is meant, or add "persom" to "labels".'],
    ['labels:\n  entity:\n    - { label: tug, parent: ship }\n    - { label: ship, parent: tug }\n', 2, '"tug" is among its own ancestors.', 'Give it another parent, or none.'],
    ['labels:\n  entity:\n    - { label: tug, key: t }\n    - { label: tun, key: t }\n', 3, 'The key "t" is that of "tug".', 'Give one of the two another key.'],
    ['labels:\n  device:\n    - label: anaphora\n      parent: trope\n', 2, '"anaphora" is Rostra\'s own label: a colour or a key can be given to it alone.', 'Take out "definition" and "parent", or choose another label.'],
    ['labels: [ship]\n', 0, '"labels" has a list of labels for each layer: device, entity, claim, fault.', 'Write "device:" below it, and below that one label a line, each after "- label:".'],
    ['labels:\n  entity: ship\n', 1, '"entity" is a list of labels.', 'Begin each with "- label:".'],
  ])('%j', (text, line, message, remedy) => {
    expect(parseProjectFile(text).problems[0]).toMatchObject({ code: 'configuration', line, message, remedy });
  });
});

test('a label without a colour has that of the nearest ancestor that has one', () => {
  const { project: { tagset } } = parseProjectFile(`${HARBOUR}    - { label: anaphora, colour: "#123456" }\n`);
  expect([colourOf('entity', 'ship', tagset), colourOf('entity', 'tug', tagset), colourOf('entity', 'place', tagset), colourOf('device', 'anaphora', tagset)]).toEqual(['#b5651d', '#b5651d', undefined, '#123456']);
});
