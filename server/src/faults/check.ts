import * as v from 'valibot';
import type { CheckedDocument, FaultCheck, FaultFinding } from './fault.ts';
import { faultChecks } from './registry.generated.ts';

/** A finding with its check's label. */
export interface FaultReport extends FaultFinding {
  readonly label: string;
}

/** What all checks find in a document. */
export function checkFaults(checked: CheckedDocument): readonly FaultReport[] {
  return faultChecks.flatMap((check) => Array.from(findingsOf(check, checked), (finding) => ({ ...finding, label: check.label })));
}

function* findingsOf(check: FaultCheck, checked: CheckedDocument): Iterable<FaultFinding> {
  const options: unknown = check.options === undefined ? undefined : v.parse(check.options, {});
  if (check.checkBlock) {
    for (const block of checked.document.blocks) {
      const passage = checked.passages[block.index];
      if (passage) yield* check.checkBlock({ block, passage, source: checked.document.source.slice(block.start, block.end) }, options);
    }
  }
  if (check.checkDocument) yield* check.checkDocument(checked, options);
}
