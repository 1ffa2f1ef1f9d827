import * as v from 'valibot';
import type { Analysis } from '../../analysis/analysis.ts';
import { concordance, type ConcordanceLine, type ConcordanceQuery, keywordInMiddle, labelledMarks, labelledRecords } from '../../annotations/concordance.ts';
import { readAnnotatedText } from '../../annotations-store/annotated-text.ts';
import { tagsetFor } from '../../annotations-store/project-tagset.ts';
import { sidecarOf } from '../../annotations-store/sidecar-file.ts';
import { isInLexicon } from '../../language/lexicon.ts';
import { readPassage } from '../../language/read-passage.ts';
import { readDocument } from '../../text/document.ts';
import type { Reading } from '../../text/editorial-mark.ts';
import { Positions } from '../../text/positions.ts';
import { Analyzers } from '../analyzers.ts';
import type { RostraCommand } from '../command.ts';
import { projectOf } from '../project-of.ts';
import { readInput } from '../read-input.ts';
import { textFiles } from '../text-files.ts';

const Options = v.object({
  text: v.optional(v.string()), lemma: v.optional(v.string()), label: v.optional(v.string()), entity: v.optional(v.string()),
  annotations: v.optional(v.boolean()), all: v.optional(v.boolean()), format: v.picklist(['kwic', 'json']),
});

export default {
  name: 'find',
  summary: 'show words, lemmas, labels or entities in their context (a concordance)',
  define(command, terminal) {
    command
      .argument('[path...]', 'Markdown files and folders; without any, this folder')
      .option('--text <words>', 'whole words, whatever their case')
      .option('--lemma <words>', 'dictionary forms: "mend roof" finds "mended roofs"')
      .option('--label <label>', 'what bears a label: anaphora, person, device.anaphora')
      .option('--entity <name>', 'who or what bears a name, whatever it is called there')
      .option('--annotations', 'with --label: annotations alone, not the marks of the analysis')
      .option('--all', 'with --label: weak marks too')
      .option('--format <format>', 'kwic or json', 'kwic');
    return async (rawPaths, rawOptions) => {
      const paths = v.parse(v.array(v.string()), rawPaths);
      const { annotations, all, format, text, lemma, label, entity } = v.parse(Options, rawOptions);
      const query: ConcordanceQuery = { ...(text === undefined ? {} : { text }), ...(lemma === undefined ? {} : { lemma }), ...(label === undefined ? {} : { label }), ...(entity === undefined ? {} : { entity }) };
      if (Object.keys(query).length === 0) {
        terminal.error('rostra find: say what to find: --text, --lemma, --label or --entity.\n');
        return 2;
      }
      const needsMarks = label !== undefined || entity !== undefined;
      let isWrong = false;
      let count = 0;
      const complain = (error: string): void => {
        terminal.error(`rostra: ${error}\n`);
        isWrong = true;
      };
      const analyzers = new Analyzers(undefined, complain);
      for (const file of await textFiles(paths.length === 0 ? ['.'] : paths)) {
        const input = await readInput(file);
        if ('error' in input) {
          complain(`${input.error}.`);
          continue;
        }
        const read = needsMarks ? (await analyzers.for(file)).analyze(input.source) : readWithoutMarks(input.source, (await projectOf(file)).project.reading);
        const marks = read.marks.filter((mark) => annotations !== true && (all === true || mark.band !== 'possible'));
        const tagset = await tagsetFor(file);
        const labelled = needsMarks ? [...labelledMarks(marks, tagset), ...labelledRecords((await readAnnotatedText(sidecarOf(file), input.source)).anchored, input.source, tagset)] : [];
        const lines = concordance(read.document.blocks, read.passages, labelled, query);
        count += lines.length;
        const positions = new Positions(input.source);
        for (const line of lines) {
          const { line: row, character } = positions.at(line.start);
          const place = `${file}:${row + 1}:${character + 1}`;
          terminal.out(format === 'json'
            ? `${JSON.stringify({ path: file, line: row + 1, column: character + 1, ...line, before: line.before.slice(-JSON_CONTEXT), behind: line.behind.slice(0, JSON_CONTEXT) })}\n`
            : `${kwic(place, line, terminal.columns)}\n`);
        }
      }
      return isWrong ? 1 : count > 0 ? 0 : NOTHING_FOUND;
    };
  },
} satisfies RostraCommand;

/** As grep has it. */
const NOTHING_FOUND = 1;
/** Code units of context on each side in JSON. */
const JSON_CONTEXT = 120;
const PLACE_WIDTH = 28;
const LEAST_CONTEXT = 24;

/** Words and lemmas ask for no analysis. */
function readWithoutMarks(source: string, usualReading: Reading | undefined): Pick<Analysis, 'document' | 'passages' | 'marks'> {
  const document = readDocument(source, { isKnownWord: isInLexicon, usualReading });
  return { document, passages: document.blocks.map((block) => readPassage(block.prose, block.kind)), marks: [] };
}

/** The place, then the keyword in the middle of the line. */
function kwic(place: string, line: ConcordanceLine, columns: number): string {
  const { before, keyword, behind } = keywordInMiddle(line, Math.max(LEAST_CONTEXT, Math.floor((columns - PLACE_WIDTH - line.keyword.length - 4) / 2)));
  return `${place.padEnd(PLACE_WIDTH)} ${before}  ${keyword}  ${behind}`.trimEnd();
}
