import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { textHash } from '../../../../server/src/annotations/plain-text.ts';
import { makeRecord } from '../../../../server/src/annotations/make-record.ts';
import { applyChanges, EMPTY_SIDECAR, type Sidecar } from '../../../../server/src/annotations/sidecar.ts';
import type { AnnotationStore } from '../../../../server/src/lsp/annotations/annotation-store.ts';
import { DocumentAnnotations } from '../../../../server/src/lsp/annotations/document-annotations.ts';
import { idOf } from '../../annotations/records.ts';

const TEXT = [
  '# On the harbour', 'We shall mend the roof. We shall mend the wall. We shall mend the road.',
  'The crane stands idle, and the crews sing; the crane will not stand idle long.', 'Who among you would burn his own boat?',
].join('\n\n');
/** Where annotations are made: words that stand once, words that stand twice, across a sentence's end. */
const WORDS = ['the roof', 'We shall mend', 'idle, and the crews', 'wall. We', 'his own boat'] as const;

/** A store in memory that can be made to fail. */
class MemoryStore implements AnnotationStore {
  sidecar: Sidecar = EMPTY_SIDECAR;
  fails = false;
  readonly #bases = new Map<string, string>();

  keeps(): boolean {
    return true;
  }

  read(): Promise<Sidecar> {
    return Promise.resolve(this.sidecar);
  }

  readBase(_textUri: string, hash: string): Promise<string | undefined> {
    return Promise.resolve(this.#bases.get(hash));
  }

  write(_name: unknown, changes: Parameters<AnnotationStore['write']>[1], bases: readonly string[]): Promise<Sidecar> {
    if (this.fails) return Promise.reject(new Error('the disk is full'));
    for (const base of bases) this.#bases.set(textHash(base), base);
    this.sidecar = applyChanges(this.sidecar, changes);
    return Promise.resolve(this.sidecar);
  }

  prune(_textUri: string, hashes: ReadonlySet<string>): Promise<void> {
    for (const hash of hashes) this.#bases.delete(hash);
    return Promise.resolve();
  }
}

type Step =
  | { readonly kind: 'annotate'; readonly words: (typeof WORDS)[number] }
  | { readonly kind: 'insert'; readonly at: number; readonly words: string }
  | { readonly kind: 'delete'; readonly at: number; readonly length: number }
  | { readonly kind: 'save' };

const share = fc.double({ min: 0, max: 1, noNaN: true });
const steps: fc.Arbitrary<readonly Step[]> = fc.array(fc.oneof(
  fc.record({ kind: fc.constant('annotate' as const), words: fc.constantFrom(...WORDS) }),
  fc.record({ kind: fc.constant('insert' as const), at: share, words: fc.constantFrom('x', ' and the roof', '\n\n', 'We shall mend the fence. ', '👩‍🚀') }),
  fc.record({ kind: fc.constant('delete' as const), at: share, length: fc.nat(40) }),
  fc.record({ kind: fc.constant('save' as const) }),
), { minLength: 2, maxLength: 14 });

test('after saving, every annotation is found where it stood, or wants looking at; none is lost', async () => {
  await fc.assert(fc.asyncProperty(steps, fc.boolean(), async (made, failsUntilSaved) => {
    let text = TEXT;
    let number = 0;
    const store = new MemoryStore();
    const open = async (): Promise<DocumentAnnotations> => {
      const annotations = new DocumentAnnotations({ textUri: 'file:///speech.md', annotator: '' }, store, () => text);
      await annotations.load();
      return annotations;
    };
    const annotations = await open();
    store.fails = failsUntilSaved;
    const replace = (start: number, end: number, words: string): void => {
      annotations.edited({ start, end, length: words.length });
      text = text.slice(0, start) + words + text.slice(end);
    };
    for (const step of made) {
      if (step.kind === 'annotate') {
        const start = text.indexOf(step.words);
        if (start < 0) continue;
        const id = idOf(++number);
        const record = makeRecord(annotations.annotatedSource(), { status: 'added', layer: 'entity', label: 'place', parts: [{ start, end: start + step.words.length }] }, { id, created: '2026-05-01T12:00:00Z' });
        await annotations.decide({ changes: [{ before: undefined, after: record }], setsAnchor: false, item: id });
      } else if (step.kind === 'insert') replace(Math.round(step.at * text.length), Math.round(step.at * text.length), step.words);
      else if (step.kind === 'delete') replace(Math.round(step.at * text.length), Math.min(text.length, Math.round(step.at * text.length) + step.length), '');
      else await annotations.saved();
      annotations.present();
    }
    store.fails = false;
    const before = annotations.present();
    await annotations.saved();
    await annotations.write();
    const after = (await open()).present();
    expect(new Set([...after.placed.map(({ record }) => record.id), ...after.unsettled.map(({ record }) => record.id)]).size).toBe(number);
    for (const { record, parts, isDoubtful } of before.placed) {
      if (!isDoubtful) expect(after.placed.find((each) => each.record.id === record.id)?.parts).toEqual(parts);
    }
  }), { numRuns: 200 });
});
