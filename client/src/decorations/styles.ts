import { type DecorationRenderOptions, DecorationRangeBehavior, OverviewRulerLane, ThemeColor } from 'vscode';
import type { DrawnMark, Layer } from '../../../server/src/lsp/protocol.ts';
import { COLOURS } from '../contributions/colours.ts';

/** What marks of one kind are drawn by; the key is one for all that look alike. */
export interface Style {
  readonly key: string;
  readonly options: DecorationRenderOptions;
  /** Draws where it begins alone: the sentence itself stays plain. */
  readonly atStart: boolean;
}

/**
 * Devices are underlined, names have a soft ground, claims begin with a bar; faults are the editor's own squiggles.
 * Borders lie over the text and take no room: whatever does, the editor forgets when it wraps lines.
 */
export function styleOf(mark: DrawnMark): Style {
  const plain = ownStyleOf(mark);
  const { colour } = mark;
  if (colour === undefined) return plain;
  const { borderColor, backgroundColor } = plain.options;
  return {
    ...plain, key: `${plain.key} ${colour}`,
    options: { ...plain.options, ...(borderColor === undefined ? {} : { borderColor: colour }), ...(backgroundColor === undefined ? {} : { backgroundColor: withAlpha(colour) }) },
  };
}

/** By the theme's colours. */
function ownStyleOf({ layer, style, band, decided }: DrawnMark): Style {
  if (decided !== undefined) return decidedStyleOf(layer, style);
  switch (layer) {
    case 'device': {
      const line = band === 'definite' ? 'solid' : 'dotted';
      return { key: `device.${style}.${line}`, atStart: false, options: { borderWidth: '0 0 2px 0', borderStyle: line, borderColor: themed(`device.${style}`, 'device.other') } };
    }
    case 'entity':
      return { key: `entity.${style}`, atStart: false, options: { backgroundColor: themed(`entity.${style}`, 'entity.term'), borderRadius: '3px' } };
    case 'claim':
      return { key: `claim.${style}`, atStart: true, options: { borderWidth: `0 0 0 ${style === 'boosted' ? 3 : 2}px`, borderStyle: style === 'hedged' ? 'dotted' : 'solid', borderColor: themed('claim', 'claim') } };
    case 'fault':
      return { key: 'fault', atStart: false, options: { overviewRulerColor: themed('fault', 'fault'), overviewRulerLane: OverviewRulerLane.Right } };
  }
}

/** What a person decided is framed, as no mark of the analysis is; a claim's bar stands out of its frame. */
function decidedStyleOf(layer: Layer, style: string): Style {
  const frame = { borderWidth: layer === 'claim' ? '1px 1px 1px 3px' : '1px', borderStyle: 'solid', borderRadius: '2px' };
  switch (layer) {
    case 'device': return { key: `decided.device.${style}`, atStart: false, options: { ...frame, borderColor: themed(`device.${style}`, 'device.other') } };
    case 'entity': return { key: `decided.entity.${style}`, atStart: false, options: { ...frame, borderColor: themed('decided', 'decided'), backgroundColor: themed(`entity.${style}`, 'entity.term') } };
    case 'claim':
    case 'fault': return { key: `decided.${layer}`, atStart: false, options: { ...frame, borderColor: themed(layer, layer) } };
  }
}

export const RANGE_BEHAVIOUR = DecorationRangeBehavior.ClosedClosed;

const known: ReadonlySet<string> = new Set(COLOURS.map(({ id }) => id));

/** A project's colour as a ground that words can be read on, in a light theme and in a dark one: a fifth of it. */
function withAlpha(colour: string): string {
  const [, ...digits] = colour;
  return `#${(digits.length === 3 ? digits.flatMap((digit) => [digit, digit]) : digits).join('')}33`;
}

function themed(name: string, otherwise: string): ThemeColor {
  return new ThemeColor(known.has(`rostra.${name}`) ? `rostra.${name}` : `rostra.${otherwise}`);
}
