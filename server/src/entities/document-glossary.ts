import { LineCounter, parseDocument } from 'yaml';
import * as v from 'valibot';
import { readFrontMatter } from '../text/front-matter.ts';
import type { TextDocument } from '../text/document.ts';
import type { Problem } from '../text/problem.ts';
import type { Span } from '../text/span.ts';
import { EMPTY_GLOSSARY, type Glossary } from './glossary.ts';
import { readEntries } from './parse-glossary.ts';

export interface DocumentGlossary {
  readonly glossary: Glossary;
  readonly problems: readonly Problem[];
  /** Where each entry stands in the text, by its id. */
  readonly places: ReadonlyMap<string, Span>;
}

/**
 * What a text's own front matter says of names, which decides over every glossary:
 *
 *     rostra:
 *       glossary:                          # entries for this text alone
 *         - { id: …, type: …, name: … }
 *       entities:                          # what a form means here
 *         Chamberlain: austen-chamberlain
 *         Lantern: false                   # no name
 */
export function documentGlossary(document: TextDocument): DocumentGlossary {
  const settings = document.frontMatter['rostra'];
  if (typeof settings !== 'object' || settings === null || !('glossary' in settings || 'entities' in settings)) return NOTHING;
  const offset = document.source.startsWith('\uFEFF') ? 1 : 0;
  const text = document.source.slice(offset).replaceAll('\r\n', ' \n').replaceAll('\r', '\n');
  const { end } = readFrontMatter(text);
  const lines = new LineCounter();
  // The opening and closing lines are blanked, so that offsets and lines are those of the file.
  const yaml = parseDocument(text.slice(0, end).replace(/^---/, '   ').replace(/^(?:---|\.\.\.)[ \t]*\n?$/m, ''), { lineCounter: lines, prettyErrors: false });
  const { glossary, problems, places } = readEntries(yaml, lines, ['rostra', 'glossary']);
  const decisions = v.safeParse(Decisions, 'entities' in settings ? settings.entities ?? {} : {});
  const at = text.indexOf('entities:');
  return {
    glossary: { ...glossary, ...(decisions.success ? { decisions: decisions.output } : {}) },
    places: new Map([...places].map(([id, { start, end }]) => [id, { start: start + offset, end: end + offset }])),
    problems: [
      ...problems.map((problem) => ({ ...problem, start: problem.start + offset, end: problem.end + offset })),
      ...(decisions.success ? [] : [{
        code: 'glossary' as const, start: at + offset, end: at + offset + 'entities'.length, line: lines.linePos(at).line - 1,
        message: '"entities" says what a form means: the id of a glossary entry, or false where it is no name.',
        remedy: 'Write one form a line: "Chamberlain: austen-chamberlain" or "Lantern: false".',
      }]),
    ],
  };
}

const NOTHING: DocumentGlossary = { glossary: EMPTY_GLOSSARY, problems: [], places: new Map() };
const Decisions = v.record(v.string(), v.union([v.string(), v.literal(false)]));
