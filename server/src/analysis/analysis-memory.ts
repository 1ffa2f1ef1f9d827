import { EntityFinder } from '../entities/find.ts';
import { FaultChecker } from '../faults/check.ts';
import type { TextDocument } from '../text/document.ts';
import { DeviceFinder } from './find-devices.ts';
import { MarkMaker } from './mark-maker.ts';

/**
 * What is known of a document from its earlier versions. Each part follows the document from whatever version it saw
 * last, finished or not, so that an analysis that was dropped has not read in vain.
 */
export class AnalysisMemory {
  readonly devices = new DeviceFinder();
  readonly entities = new EntityFinder();
  readonly faults = new FaultChecker();
  readonly marks = new MarkMaker();
  /** The version that was read last. */
  document: TextDocument | undefined;
}
