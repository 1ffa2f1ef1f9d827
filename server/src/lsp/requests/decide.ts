import { decideInDocument } from '../annotations/decide-in-document.ts';
import { DECIDE, type DecideParams, type DecisionOutcome } from '../protocol.ts';
import { defineOwnRequest } from '../request.ts';

export default defineOwnRequest<DecideParams, DecisionOutcome>(DECIDE, { handle: decideInDocument });
