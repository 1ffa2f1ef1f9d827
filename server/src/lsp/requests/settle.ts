import { TextComparison } from '../annotations/comparison.ts';
import { type ComparisonReport, SETTLE, type SettleParams } from '../protocol.ts';
import { defineOwnRequest } from '../request.ts';

/** Settles a place that annotators disagree about. */
export default defineOwnRequest<SettleParams, ComparisonReport | null>(SETTLE, {
  async handle(context, params) {
    const { uri } = params.textDocument;
    await (await TextComparison.read(context, uri))?.settle(context, params);
    return (await TextComparison.read(context, uri))?.report() ?? null;
  },
});
