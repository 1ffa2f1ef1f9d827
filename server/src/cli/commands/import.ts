import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { InvalidArgumentError } from 'commander';
import * as v from 'valibot';
import { importFormats } from '../../annotations/imports.generated.ts';
import { AnnotatedSource } from '../../annotations/make-record.ts';
import type { AnnotationRecord } from '../../annotations/record.ts';
import { recordFromImport } from '../../annotations/record-from-import.ts';
import { recordsOf } from '../../annotations/sidecar.ts';
import { BaseTexts } from '../../annotations-store/base-texts.ts';
import { projectRootOf } from '../../annotations-store/project-root.ts';
import { tagsetFor } from '../../annotations-store/project-tagset.ts';
import { changeSidecar, readSidecar, sidecarOf } from '../../annotations-store/sidecar-file.ts';
import type { RostraCommand } from '../command.ts';
import { readInput } from '../read-input.ts';

const NAMES = importFormats.map(({ name }) => name);

export default {
  name: 'import',
  summary: 'read annotations of another format into the sidecar of a text',
  define(command, terminal) {
    command
      .argument('<text>', 'the Markdown file that they are on')
      .argument('<file>', 'the file to read')
      .requiredOption('--format <format>', NAMES.join(', '), (name: string) => {
        if (!NAMES.includes(name)) throw new InvalidArgumentError(`It must be one of ${NAMES.join(', ')}.`);
        return name;
      })
      .option('--creator <name>', 'who made those that name nobody')
      .option('--sidecar <file>', 'another sidecar than the one beside the text');
    return async (rawText, rawFile, rawOptions) => {
      const [textFile, file] = v.parse(v.tuple([v.string(), v.string()]), [rawText, rawFile]);
      const options = v.parse(v.object({ format: v.string(), creator: v.optional(v.string()), sidecar: v.optional(v.string()) }), rawOptions);
      const [text, input] = await Promise.all([readInput(textFile), readInput(file)]);
      for (const each of [text, input]) if ('error' in each) terminal.error(`rostra: ${each.error}.\n`);
      if ('error' in text || 'error' in input) return 1;
      const source = new AnnotatedSource(path.basename(textFile), text.source);
      const read = importFormats.find(({ name }) => name === options.format)?.read(input.source, source.plain.text, await tagsetFor(textFile)) ?? { annotations: [], problems: [] };
      for (const { line, message } of read.problems) terminal.error(`rostra: ${file}:${line + 1}: ${message}\n`);

      const created = new Date().toISOString();
      const sidecarFile = options.sidecar ?? sidecarOf(textFile);
      const known = new Map(recordsOf(await readSidecar(sidecarFile)).map((record) => [record.id, record]));
      const newIds = new Map(read.annotations.map(({ id }) => [id, `urn:uuid:${randomUUID()}`]));
      const records = read.annotations.map((annotation) => recordFromImport(source, annotation, { id: newIds.get(annotation.id) ?? annotation.id, created, ...(options.creator === undefined ? {} : { creator: options.creator }) }));
      const byOldId = new Map(read.annotations.map(({ id }, index) => [id, records[index]?.id ?? id]));
      await new BaseTexts(projectRootOf(sidecarFile)).keep(source.plain.text);
      await changeSidecar(sidecarFile, records.map((record) => ({ before: known.get(record.id), after: withRelations(record, byOldId) })));
      terminal.out(`${records.length} annotations read into ${sidecarFile}\n`);
      return read.problems.length > 0 ? 1 : 0;
    };
  },
} satisfies RostraCommand;

/** Relations lead to the ids that the annotations have now. */
function withRelations(record: AnnotationRecord, ids: ReadonlyMap<string, string>): AnnotationRecord {
  return record.relations ? { ...record, relations: record.relations.map((relation) => ({ ...relation, to: ids.get(relation.to) ?? relation.to })) } : record;
}
