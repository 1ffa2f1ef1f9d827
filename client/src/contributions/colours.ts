/** Colours of the theme, by the layer and style of what they draw: dark, light and high-contrast defaults. */
export interface Colour {
  readonly id: string;
  readonly description: string;
  readonly dark: string;
  readonly light: string;
  readonly highContrast: string;
  readonly highContrastLight: string;
}

function colour(id: string, description: string, dark: string, light: string, highContrast = dark, highContrastLight = light): Colour {
  return { id: `rostra.${id}`, description, dark, light, highContrast, highContrastLight };
}

/** Mid tones that hold 3:1 against the editor's usual backgrounds, the ratio that WCAG 2.1 asks of graphics. */
export const COLOURS: readonly Colour[] = [
  colour('device.repetition', 'Devices of repetition: anaphora, epistrophe …', '#6cb6ff', '#1f6fc0', '#8cc8ff', '#0b4f94'),
  colour('device.balance', 'Devices of balance: antithesis, isocolon …', '#56c7b0', '#0f7f6c', '#7fe0cc', '#0a5f50'),
  colour('device.series', 'Devices of series: tricolon, climax …', '#a5c261', '#5d7a12', '#c3dd85', '#43590b'),
  colour('device.sound', 'Devices of sound: alliteration, assonance …', '#d8a0e6', '#9440ab', '#ecc2f5', '#702c83'),
  colour('device.question', 'Questions: rhetorical question, hypophora …', '#f0a35e', '#b35c0a', '#ffc48f', '#8a4505'),
  colour('device.address', 'Devices of address: apostrophe, exclamation …', '#f28b82', '#b93a2f', '#ffb3ac', '#8f271e'),
  colour('device.argument', 'Devices of argument: concession, correction …', '#e0c15a', '#8a6d00', '#f2d97f', '#665000'),
  colour('device.arrangement', 'Devices of arrangement: inversion, ellipsis …', '#9fa8f5', '#5058c4', '#c0c7ff', '#383f9e'),
  colour('device.trope', 'Tropes: metaphor, personification …', '#f08fc0', '#b53b7e', '#ffb8da', '#8c2860'),
  colour('device.other', 'Devices of any other family', '#9da7b3', '#5f6b78', '#c3ccd6', '#46505a'),
  colour('entity.person', 'Persons', '#4f8fd01f', '#1f6fc014', '#4f8fd04d', '#1f6fc026'),
  colour('entity.place', 'Places', '#3fae8f1f', '#0f7f6c14', '#3fae8f4d', '#0f7f6c26'),
  colour('entity.organization', 'Organizations', '#c9913a1f', '#b35c0a14', '#c9913a4d', '#b35c0a26'),
  colour('entity.group', 'Groups', '#b78fd01f', '#9440ab14', '#b78fd04d', '#9440ab26'),
  colour('entity.event', 'Events', '#d0706a1f', '#b93a2f14', '#d0706a4d', '#b93a2f26'),
  colour('entity.work', 'Works: books, papers, laws', '#8fae3f1f', '#5d7a1214', '#8fae3f4d', '#5d7a1226'),
  colour('entity.date', 'Dates', '#8a96a31f', '#5f6b7814', '#8a96a34d', '#5f6b7826'),
  colour('entity.term', 'Glossary terms', '#c9b13a1f', '#8a6d0014', '#c9b13a4d', '#8a6d0026'),
  colour('claim', 'The bar before a claim', '#c586c0', '#8f3f88', '#e3aede', '#6b2b65'),
  colour('decided', 'The frame around names that a person decided on', '#8fa4b8', '#52677d', '#c3d2e0', '#33475b'),
  colour('current', 'The mark that is to be decided on', '#ffd54f33', '#ffb30033', '#ffd54f66', '#ffb30055'),
  colour('currentBorder', 'Around the mark that is to be decided on', '#ffd54f', '#a86e00', '#ffe082', '#7a4f00'),
  colour('fault', 'Transcription faults in the overview ruler', '#e5a14a', '#b86e00', '#ffc373', '#8a5200'),
];
