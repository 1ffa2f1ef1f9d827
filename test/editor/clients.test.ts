import { createServer } from 'node:http';
import path from 'node:path';
import { build } from 'esbuild';
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser } from 'playwright-core';
import { createAnalyzer } from '../../server/src/analysis/analyzer.ts';
import type { ExportFormat } from '../../server/src/annotations/export-format.ts';
import recogito from '../../server/src/annotations/export/recogito.ts';
import webAnnotation from '../../server/src/annotations/export/web-annotation.ts';
import { type ExportedAnnotation, exportedDocument, type ExportedDocument, fromMarks } from '../../server/src/annotations/exported-document.ts';
import { EMPTY_GLOSSARY } from '../../server/src/entities/glossary.ts';
import { launchChromium } from './chromium.ts';
import { type FoundAnnotation, FoundAnnotations } from './clients/found-annotation.ts';

/** Characters beyond the first plane before and within the marks, words that stand twice alike with the same words around them, a CRLF. */
const SOURCE = `\uFEFF# At the 🏛️ of the union\r
\r
We shall mend the roof. 👩‍🚀 We shall mend the wall. We shall mend the road. So said Edmund Halden of 𝔘𝔫𝔦𝔬𝔫 Street.\r
\r
> We shall mend the roof. 👩‍🚀 We shall mend the wall. We shall mend the road. So said Edmund Halden of 𝔘𝔫𝔦𝔬𝔫 Street.\r
\r
It is certain that the tax of 1926 closed four workshops, 𐐷 and no more\r
`;

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

describe('other programs find every annotation of an export at its words', () => {
  test.each([['recogito', recogito], ['apache-annotator', webAnnotation]] as const)('%s', async (client, format) => {
    const document = annotatedDocument();
    expect(document.annotations.length).toBeGreaterThan(20);
    expect(await foundBy(client, document, format)).toEqual(expectedIn(document));
  });

  test('Recogito needs its own export where a text has characters beyond the first plane', async () => {
    expect(await foundBy('recogito', annotatedDocument(), webAnnotation)).not.toEqual(expectedIn(annotatedDocument()));
  });
});

/** The marks of the analysis, every occurrence of some words, and a figure whose parts lie across the paragraphs and overlap them. */
function annotatedDocument(): ExportedDocument {
  const { text } = exportedDocument('speech.md', undefined, SOURCE, []);
  const occurrences = (words: string): readonly { readonly start: number; readonly end: number }[] =>
    [...text.matchAll(new RegExp(words, 'gu'))].map(({ index, 0: { length } }) => ({ start: index, end: index + length }));
  const byHand = ['We shall mend', '👩‍🚀', '𝔘𝔫𝔦𝔬𝔫 Street', '𐐷', 'the union\n', 'and no more\n', '# At'].flatMap((words) =>
    occurrences(words).map((part, index): ExportedAnnotation => ({ id: `urn:example:${encodeURIComponent(words)}:${index}`, layer: 'entity', label: 'place', parts: [part] })));
  const [first, ...rest] = occurrences('We shall');
  if (!first) throw new Error('The text has lost its anaphora.');
  const scattered: ExportedAnnotation = { id: 'urn:example:scattered', layer: 'device', label: 'anaphora', parts: [first, ...rest], note: 'Six parts.' };
  const marks = fromMarks(createAnalyzer({ glossary: EMPTY_GLOSSARY }).analyze(SOURCE).marks, SOURCE, 'rostra');
  return exportedDocument('speech.md', undefined, SOURCE, [...marks, ...byHand, scattered]);
}

function expectedIn({ text, annotations }: ExportedDocument): readonly FoundAnnotation[] {
  return byId(annotations.map(({ id, parts }) => ({ id, parts: parts.map(({ start, end }) => ({ start, words: text.slice(start, end) })) })));
}

/** Loads the export in a page of the client's own, served from this machine. */
async function foundBy(client: string, document: ExportedDocument, format: ExportFormat): Promise<readonly FoundAnnotation[]> {
  const { outputFiles } = await build({
    entryPoints: [path.resolve('test/editor/clients', `${client}.ts`)], bundle: true, write: false, format: 'iife', platform: 'browser', outdir: 'out',
  });
  const built = (ending: string): string => outputFiles.find(({ path: file }) => file.endsWith(ending))?.text.replaceAll('</', String.raw`<\/`) ?? '';
  const address = await served(`<!doctype html><meta charset="utf-8"><title>${client}</title><style>${built('.css')}</style><script>${built('.js')}</script>`);
  const page = await browser.newPage();
  try {
    await page.goto(address.url);
    const annotations: unknown = JSON.parse(format.write(document).files[0]?.text ?? '');
    const found = await page.evaluate((input) => window.findAnnotations(input), { text: document.text, annotations: v.parse(v.array(v.unknown()), annotations) });
    await page.screenshot({ path: path.resolve('test/editor/screenshots', `client-${client}-${format.name}.png`) });
    return byId(v.parse(FoundAnnotations, found));
  } finally {
    await page.close();
    address.close();
  }
}

async function served(html: string): Promise<{ readonly url: string; readonly close: () => void }> {
  const server = createServer((_, response) => response.setHeader('content-type', 'text/html; charset=utf-8').end(html));
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('The page is served nowhere.');
  return { url: `http://127.0.0.1:${address.port}/`, close: () => { server.close(); } };
}

function byId(found: readonly FoundAnnotation[]): readonly FoundAnnotation[] {
  return found.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}
