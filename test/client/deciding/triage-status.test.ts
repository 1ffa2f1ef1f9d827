import { expect, test } from 'vitest';
import { triageProgress, triageStatus } from '../../../client/src/deciding/triage-status.ts';
import type { DecidableItem } from '../../../server/src/lsp/protocol.ts';

const anaphora: DecidableItem = { id: 'a', layer: 'device', label: 'anaphora', name: 'Anaphora', message: '', score: 0.914, band: 'probable', relations: [], parts: [[0, 0, 0, 8]], quote: 'We shall' };

test('the status says where the walk stands, what is to be decided, and the keys', () => {
  expect(triageStatus({ walk: [anaphora, anaphora], index: 1, order: 'place' })).toBe('$(checklist) 2 of 2 · Anaphora · 0.91 probable  —  A accept  R reject  H all keys  Esc leave');
});

test('what was decided is said; what a person made has no score', () => {
  const { score: _, band: __, ...byHand } = anaphora;
  expect(triageStatus({ walk: [{ ...byHand, status: 'added' }], index: 0, order: 'place' })).toContain('1 of 1 · Anaphora · marked by hand  —');
  expect(triageProgress({ walk: [{ ...anaphora, status: 'rejected' }, anaphora], index: 0, order: 'score' })).toBe('1 of 2 decided, walked by score');
});

test('nothing to decide is said', () => {
  expect(triageStatus({ walk: [], index: 0, order: 'place' })).toContain('Nothing to decide here');
});
