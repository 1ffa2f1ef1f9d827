import { pathToFileURL } from 'node:url';
import { shared } from './shared-folder.ts';

export interface ScoredSpan {
  readonly start: number;
  readonly end: number;
}

/** A mark as the scorer takes it. */
export interface ScoredMark {
  readonly layer: 'device';
  readonly label: string;
  readonly parts: readonly ScoredSpan[];
  readonly score: number;
  readonly band: string;
}

export interface GoldMark {
  readonly label: string;
  readonly grade: number;
  readonly parts: readonly (ScoredSpan & { readonly quote: string })[];
  readonly note?: string;
}

export interface Figures {
  readonly p: number;
  readonly r: number;
  readonly f: number;
  readonly tp: number;
  readonly predicted: number;
  readonly gold: number;
}

export interface DeviceFigures {
  readonly same: Figures;
  readonly any: Figures;
  readonly crisp: Figures;
  readonly at10: number;
  readonly at25: number;
  readonly at50: number;
  readonly labels: ReadonlyMap<string, Figures>;
}

/** A claim as the scorer takes it: its label is its stasis. */
export interface ScoredClaimMark {
  readonly layer: 'claim';
  readonly label: string;
  readonly parts: readonly ScoredSpan[];
  readonly score: number;
  readonly band: string;
  readonly data: Readonly<Record<string, string | boolean>>;
}

export interface ClaimFigures {
  readonly claim: Figures;
  readonly none: Figures;
  readonly macro: number;
  readonly fields: Readonly<Record<string, number>>;
  /** How many claims were found: what the fields are counted on. */
  readonly found: number;
}

/** What the gold's own scorer exports, of which this project uses the rules for devices and claims. */
export interface Scorer {
  readonly CRISP: ReadonlySet<string>;
  scoreDevices(texts: readonly { readonly marks: readonly ScoredMark[]; readonly devices: readonly GoldMark[] }[]): DeviceFigures;
  readGold(prefix: string, analysis: { readonly marks: readonly ScoredMark[] }): {
    readonly marks: readonly ScoredMark[];
    readonly devices: readonly GoldMark[];
    readonly claims: readonly { readonly parts: readonly ScoredSpan[] }[];
  };
  scoreClaims(texts: readonly { readonly marks: readonly ScoredClaimMark[]; readonly claims: readonly { readonly claim: boolean; readonly parts: readonly ScoredSpan[] }[] }[]): ClaimFigures;
  averagePrecision(items: readonly { readonly positive: boolean; readonly score: number }[]): number;
}

/** The scorer, from where it stands beside the gold. */
export async function loadScorer(): Promise<Scorer> {
  const file = shared('tools', 'score.mjs');
  const module: unknown = await import(pathToFileURL(file).href);
  if (!isScorer(module)) throw new Error(`${file} does not export scoreDevices, scoreClaims, readGold and averagePrecision.`);
  return module;
}

function isScorer(module: unknown): module is Scorer {
  return typeof module === 'object' && module !== null
    && 'scoreDevices' in module && typeof module.scoreDevices === 'function'
    && 'readGold' in module && typeof module.readGold === 'function'
    && 'scoreClaims' in module && typeof module.scoreClaims === 'function'
    && 'averagePrecision' in module && typeof module.averagePrecision === 'function'
    && 'CRISP' in module && module.CRISP instanceof Set;
}
