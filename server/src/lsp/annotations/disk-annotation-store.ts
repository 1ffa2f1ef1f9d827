import { fileURLToPath } from 'node:url';
import { BaseTexts } from '../../annotations-store/base-texts.ts';
import { projectRootOf } from '../../annotations-store/project-root.ts';
import { changeSidecar, readSidecar } from '../../annotations-store/sidecar-file.ts';
import { type AnnotationStore, sidecarUri } from './annotation-store.ts';

const basesOf = (textUri: string): BaseTexts => new BaseTexts(projectRootOf(fileURLToPath(textUri)));

/** Annotations on the disk of the machine that the server runs on. */
export const diskAnnotationStore: AnnotationStore = {
  keeps: (textUri) => textUri.startsWith('file:'),
  read: (sidecar) => readSidecar(fileURLToPath(sidecarUri(sidecar))),
  readBase: (textUri, hash) => basesOf(textUri).read(hash),
  async write(sidecar, changes, bases) {
    const kept = basesOf(sidecar.textUri);
    for (const text of bases) await kept.keep(text);
    return changeSidecar(fileURLToPath(sidecarUri(sidecar)), changes);
  },
  async prune(textUri, hashes) {
    await basesOf(textUri).prune(0, hashes);
  },
};
