import type { AnalyzerOptions } from '../../analysis/analyzer.ts';

/** To a thread: what an analyzer is made of, once; a text for one of them, one at a time; and that there is no more to come. */
export type ToThread =
  | { readonly kind: 'analyzer'; readonly id: number; readonly options: AnalyzerOptions }
  | { readonly kind: 'text'; readonly analyzer: number; readonly source: string; readonly usesCache: boolean }
  | { readonly kind: 'end' };

/** From it: the report's JSON, or what broke. */
export type FromThread =
  | { readonly kind: 'report'; readonly json: string; readonly leftOut: readonly string[] }
  | { readonly kind: 'broken'; readonly reason: string };
