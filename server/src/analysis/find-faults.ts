import { documentGlossary } from '../entities/document-glossary.ts';
import { layerGlossaries } from '../entities/glossary.ts';
import { checkFaultRows } from '../faults/check.ts';
import { isInLexicon } from '../language/lexicon.ts';
import { readPassage } from '../language/read-passage.ts';
import { type TextDocument, readDocument } from '../text/document.ts';
import type { Problem } from '../text/problem.ts';
import type { AnalyzerOptions } from './analyzer.ts';
import { editingProblems, mendingStyleOf, readingOptions } from './editing-choices.ts';
import type { FaultMark } from './mark.ts';
import { MarkMaker } from './mark-maker.ts';
import { placeMarks } from './placed-marks.ts';

export interface FaultAnalysis {
  readonly document: TextDocument;
  readonly faults: readonly FaultMark[];
  readonly problems: readonly Problem[];
}

/** The faults of a text alone, in reading order: what `analyze` finds of them, without the other layers. */
export function findFaults(source: string, options: AnalyzerOptions): FaultAnalysis {
  const document = readDocument(source, { isKnownWord: isInLexicon, ...readingOptions(options) });
  const passages = document.blocks.map((block) => readPassage(block.prose, block.kind));
  const own = documentGlossary(document);
  const faults = checkFaultRows({ document, passages, glossary: layerGlossaries([own.glossary, options.glossary]), mending: mendingStyleOf(document, options), ...(options.ignore && { ignore: options.ignore }) });
  const stretches = new MarkMaker().make(document, { devices: [], entities: [], judgements: [], passages, faults });
  const marks = stretches.flatMap((stretch, at) => placeMarks(stretch, document.blocks, at));
  return { document, faults: marks.filter((mark) => mark.layer === 'fault'), problems: [...document.problems, ...editingProblems(document), ...own.problems] };
}
