import { judgeSentences } from '../claims/judge.ts';
import { documentGlossary } from '../entities/document-glossary.ts';
import { EMPTY_GLOSSARY, type Glossary, layerGlossaries } from '../entities/glossary.ts';
import { findEntities } from '../entities/find.ts';
import { checkFaultsInSlices } from '../faults/check.ts';
import type { IgnoreRule } from '../faults/ignore.ts';
import { isInLexicon } from '../language/lexicon.ts';
import { isWord } from '../language/token.ts';
import { readDocument, type TextDocument } from '../text/document.ts';
import { sourceSpan } from '../text/block.ts';
import type { Analysis } from './analysis.ts';
import { readBlocksInSlices } from './block-reading.ts';
import { type EditingOptions, mendingStyleOf, readingOptions } from './editing-choices.ts';
import { findDevices } from './find-devices.ts';
import { makeMarks } from './marks.ts';

export interface AnalyzerOptions extends EditingOptions {
  readonly glossary: Glossary;
  /** Faults that the project does not want reported. */
  readonly ignore?: readonly IgnoreRule[];
  /** Marks a glossary term each time that it stands, not once a section. */
  readonly everyTerm?: boolean | undefined;
}

export interface Analyzer {
  /**
   * Analyses a document at once. Never throws for bad input: what is wrong is among the problems.
   * @param previous an earlier analysis of the same document: blocks that still say the same are not read again
   */
  analyze(source: string, previous?: Analysis): Analysis;
  /** The same in slices of about a block each, so that the caller can do other work, or stop, between them. */
  analyzeInSlices(source: string, previous?: Analysis): Generator<void, Analysis>;
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
  function* analyzeInSlices(source: string, previous?: Analysis): Generator<void, Analysis> {
    const document = readDocument(source, { isKnownWord: isInLexicon, ...readingOptions(options), ...(previous && { previous: previous.document }) });
    const readings = yield* readBlocksInSlices(document.blocks);
    const passages = readings.map((reading) => reading.passage);
    const devices = findDevices(document.blocks, readings);
    yield;
    const own = documentGlossary(document);
    const glossary = glossaryOf(document, own.glossary);
    const entities = findEntities(document, passages, glossary, { everyTerm: options.everyTerm });
    yield;
    const judgements = judgeSentences(document.blocks, passages);
    yield;
    const faults = yield* checkFaultsInSlices({ document, passages, glossary, mending: mendingStyleOf(document, options), ...(options.ignore && { ignore: options.ignore }) });
    const marks = makeMarks(document, { devices, entities, judgements, passages, faults });
    return {
      document,
      passages,
      words: passages.reduce((sum, passage) => sum + passage.tokens.filter(isWord).length, 0),
      sentences: judgements.flatMap((judgement) => {
        const block = document.blocks[judgement.passage];
        const sentence = passages[judgement.passage]?.sentences[judgement.sentence];
        return block && sentence ? [{ ...sourceSpan(block, sentence), claim: judgement.isClaim, checkworthiness: judgement.checkworthiness }] : [];
      }),
      marks,
      problems: [...document.problems, ...own.problems],
    };
  }
  return {
    analyzeInSlices,
    analyze(source, previous) {
      const slices = analyzeInSlices(source, previous);
      for (;;) {
        const slice = slices.next();
        if (slice.done) return slice.value;
      }
    },
  };
}
