import winkModel from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { readDocument } from '../../server/src/text/document.ts';
import { markdownParser } from '../../server/src/text/markdown.ts';
import { processorTime } from './measure.ts';

const nlp = winkNLP(winkModel, ['sbd', 'pos']);

/** What no analysis that stands on them can go below: the parser's pass over the source and wink-nlp's own over the prose. */
export function measureFloors(text: string): number {
  const prose = readDocument(text).blocks.map((block) => block.prose).join('\n\n');
  return processorTime(() => {
    markdownParser.parse(text);
    nlp.readDoc(prose);
  });
}
