import { readdirSync, readFileSync } from 'node:fs';
import { countContexts } from '../../scripts/fit/faults/context-counts.ts';
import { type ContextText, readContextTexts } from '../../scripts/fit/faults/context-texts.ts';
import { shared } from '../../scripts/fit/shared-folder.ts';
import { hash } from '../../server/src/analysis/content-hash.ts';
import { bundledGlossary } from '../../server/src/entities/bundled-glossary.ts';
import { checkFaults, type FaultReport } from '../../server/src/faults/check.ts';
import { bundledContextModel, ContextModel } from '../../server/src/faults/context/context-model.ts';
import { isInLexicon } from '../../server/src/language/lexicon.ts';
import { readPassage } from '../../server/src/language/read-passage.ts';
import { readDocument } from '../../server/src/text/document.ts';

/** Score from which a fault is shown by default. */
export const SHOWN = 0.5;
/** How much of the text to either side makes an alarm known again, in UTF-16 code units. */
const CONTEXT = 16;

export interface FaultText {
  readonly name: string;
  readonly source: string;
  readonly words: number;
  /** Texts that nothing was tuned on and whose alarms nobody has read. */
  readonly isSetAside: boolean;
}

const SET_ASIDE: ReadonlySet<string> = new Set(['kennedy-1961.md', 'the-paris-commune.md']);

export function corpusTexts(): readonly FaultText[] {
  return readdirSync(shared('corpus')).filter((name) => name.endsWith('.md') && name !== 'SOURCES.md').map((name) => {
    const source = readFileSync(shared('corpus', name), 'utf8');
    return { name, source, words: source.split(/\s+/).length, isSetAside: SET_ASIDE.has(name) };
  });
}

/** The context models for the texts, each counted without the text that it judges. */
export function leftOutModels(): (name: string) => ContextModel {
  let texts: readonly ContextText[] | undefined;
  const models = new Map<string, ContextModel>();
  return (name) => {
    texts ??= readContextTexts();
    if (!texts.some((text) => text.name === name)) return bundledContextModel();
    const model = models.get(name) ?? new ContextModel(countContexts(texts.filter((text) => text.name !== name)));
    models.set(name, model);
    return model;
  };
}

/** The faults that are shown. */
export function shownFaults(source: string, model: ContextModel): readonly FaultReport[] {
  const document = readDocument(source, { isKnownWord: isInLexicon });
  const passages = document.blocks.map((block) => readPassage(block.prose, block.kind));
  return checkFaults({ document, passages, model, glossary: bundledGlossary() }).filter((report) => report.score >= SHOWN);
}

/** By what an alarm is known again: its label, its words and those around it. */
export function alarmKey(source: string, { label, parts }: FaultReport): string {
  const [{ start }] = parts;
  const end = parts.at(-1)?.end ?? start;
  return hash(`${label}\u0000${source.slice(Math.max(0, start - CONTEXT), end + CONTEXT).replace(/\s+/g, ' ')}`).slice(0, 10);
}
