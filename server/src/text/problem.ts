import type { Span } from './span.ts';

/** What is wrong with an input, where, and the way out. The edge adds the file's name. */
export interface Problem extends Span {
  readonly code: 'front-matter' | 'glossary' | 'configuration' | 'annotations' | 'left-out';
  /** One plain sentence: what is wrong. */
  readonly message: string;
  /** One plain sentence: what to do about it. */
  readonly remedy: string;
  /** Counted from 0. */
  readonly line: number;
}
