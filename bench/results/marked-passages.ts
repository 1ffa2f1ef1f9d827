import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import type { DeviceFigures, ScoredMark, Scorer } from '../../scripts/fit/scorer.ts';
import { shared } from '../../scripts/fit/shared-folder.ts';
import { createAnalyzer } from '../../server/src/analysis/analyzer.ts';
import { EMPTY_GLOSSARY } from '../../server/src/entities/glossary.ts';

const FOLDER = path.resolve(import.meta.dirname, '../../test/gold/devices');
const LABELS: ReadonlySet<string> = new Set(['anaphora', 'epistrophe', 'anadiplosis', 'antimetabole', 'epizeuxis', 'polysyndeton', 'asyndeton']);

const span = v.object({ start: v.number(), end: v.number() });
const passageSchema = v.object({ ...span.entries, marks: v.array(v.object({ label: v.string(), grade: v.number(), parts: v.array(span) })) });

/** Precision and recall on the 300 passages marked for seven devices: the marks whose parts lie wholly inside one. */
export function scoreMarkedPassages(scorer: Scorer): DeviceFigures {
  const analyzer = createAnalyzer({ glossary: EMPTY_GLOSSARY });
  const texts = readdirSync(FOLDER).filter((file) => file.endsWith('.jsonl')).sort().flatMap((file) => {
    const source = readFileSync(shared('corpus', `${path.basename(file, '.jsonl')}.md`), 'utf8');
    const marks = analyzer.analyze(source).marks.flatMap(({ layer, label, parts, score, band }): readonly ScoredMark[] =>
      layer === 'device' && LABELS.has(label) ? [{ layer, label, parts, score, band }] : []);
    return readFileSync(path.join(FOLDER, file), 'utf8').trim().split('\n').map((line) => {
      const data: unknown = JSON.parse(line);
      const passage = v.parse(passageSchema, data);
      return {
        marks: marks.filter(({ parts }) => parts.every(({ start, end }) => start >= passage.start && end <= passage.end)),
        devices: passage.marks.map(({ label, grade, parts }) => ({ label, grade, parts: parts.map(({ start, end }) => ({ start, end, quote: source.slice(start, end) })) })),
      };
    });
  });
  return scorer.scoreDevices(texts);
}
