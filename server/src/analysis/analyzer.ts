import { judgeInSlices } from '../claims/judge.ts';
import { type Calibration, calibratedWeights } from '../devices/calibration.ts';
import { bundledWeights } from '../devices/weights.ts';
import { documentGlossary } from '../entities/document-glossary.ts';
import { EMPTY_GLOSSARY, type Glossary, layerGlossaries } from '../entities/glossary.ts';
import type { IgnoreRule } from '../faults/ignore.ts';
import { isInLexicon } from '../language/lexicon.ts';
import { atOnce } from '../text/at-once.ts';
import type { Block } from '../text/block.ts';
import { readDocument, type TextDocument } from '../text/document.ts';
import type { Problem } from '../text/problem.ts';
import { type Span, spansOverlap } from '../text/span.ts';
import type { Analysis } from './analysis.ts';
import { AnalysisMemory, leftOutKey } from './analysis-memory.ts';
import { type AnalysisStep, steps } from './analysis-step.ts';
import { editingProblems, type EditingOptions, mendingStyleOf, readingOptions } from './editing-choices.ts';
import { countWords, makeAnalysis } from './make-analysis.ts';

export interface AnalyzerOptions extends EditingOptions {
  readonly glossary: Glossary;
  /** Faults that the project does not want reported. */
  readonly ignore?: readonly IgnoreRule[];
  /** What the project's decisions say of the scores of devices. */
  readonly calibration?: Calibration | undefined;
  /** Marks a glossary term each time that it stands, not once a section. */
  readonly everyTerm?: boolean | undefined;
}

export interface Analyzer {
  /** What it was made of. */
  readonly options: AnalyzerOptions;
  /**
   * Analyses a document at once. Never throws for bad input: what is wrong is among the problems.
   * @param memory of earlier versions of the same document, read by this analyzer: what still says the same is not read again
   */
  analyze(source: string, memory?: AnalysisMemory): Analysis;
  /**
   * The same in steps of about a block each, told before they are taken, so that the caller can do other work, or stop, between them.
   * @param part of the source: the blocks outside it are left unread
   */
  analyzeInSlices(source: string, memory?: AnalysisMemory, part?: Span): Generator<AnalysisStep, Analysis>;
}

export function createAnalyzer(options: AnalyzerOptions): Analyzer {
  /** By front matter, which is one object until it is edited: a glossary that is the same need not be made ready again. */
  const layered = new WeakMap<object, Glossary>();
  const glossaryOf = ({ frontMatter }: TextDocument, own: Glossary): Glossary => {
    if (own === EMPTY_GLOSSARY) return options.glossary;
    const glossary = layered.get(frontMatter) ?? layerGlossaries([own, options.glossary]);
    layered.set(frontMatter, glossary);
    return glossary;
  };
  const weights = options.calibration ? calibratedWeights(options.calibration) : bundledWeights();
  function* analyzeInSlices(source: string, memory = new AnalysisMemory(), part?: Span): Generator<AnalysisStep, Analysis> {
    const document = readDocument(source, { isKnownWord: isInLexicon, ...readingOptions(options), ...(memory.document && { previous: memory.document }) });
    memory.document = document;
    const isLeftOut = (block: Block): boolean => memory.leftOut.size > 0 && memory.leftOut.has(leftOutKey(block));
    const isRead = (block: Block): boolean => (part === undefined || spansOverlap(part, block)) && !isLeftOut(block);
    const readings = yield* steps('passages', memory.blocks.readInSlices(document.blocks, isRead));
    const { passages } = memory.blocks;
    const devices = yield* steps('devices', memory.devices.findInSlices(document.blocks, readings, passages, weights));
    const own = documentGlossary(document);
    const glossary = glossaryOf(document, own.glossary);
    yield { stage: 'entities' };
    const entities = yield* steps('entities', memory.entities.findInSlices(document, passages, glossary, { everyTerm: options.everyTerm }));
    yield { stage: 'claims' };
    const judgements = yield* steps('claims', judgeInSlices(document.blocks, passages, undefined, memory.claims));
    const faults = yield* steps('faults', memory.faults.checkInSlices({ document, passages, glossary, isRead, mending: mendingStyleOf(document, options), ...(options.ignore && { ignore: options.ignore }) }));
    yield { stage: 'marks' };
    const stretches = memory.marks.make(document, { devices, entities, judgements, passages, faults });
    memory.words = countWords(passages, memory.words);
    const { words: { sums: [words = 0] }, marks: { reach } } = memory;
    return makeAnalysis({ document, passages, words, judgements, stretches, reach, problems: [...document.problems, ...editingProblems(document), ...own.problems, ...document.blocks.filter(isLeftOut).map((block) => leftOutProblem(document, block))] });
  }
  return {
    options,
    analyzeInSlices,
    analyze: (source, memory) => atOnce(analyzeInSlices(source, memory)),
  };
}

function leftOutProblem({ source }: TextDocument, { start, end, prose }: Block): Problem {
  return {
    code: 'left-out', start, end, line: source.slice(0, start).split('\n').length - 1,
    message: `Nothing is said of this block ("${prose.slice(0, QUOTED)}…"): reading it took too long.`,
    remedy: 'Divide it, or change it: it is read again when it says something else.',
  };
}
/** Characters quoted of a block. */
const QUOTED = 40;
