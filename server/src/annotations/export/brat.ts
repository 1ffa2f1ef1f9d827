import { CodePoints } from '../code-points.ts';
import type { ExportedAnnotation } from '../exported-document.ts';
import type { ExportFormat } from '../export-format.ts';

export default {
  name: 'brat',
  title: 'brat standoff (.ann and .txt)',
  specification: 'https://brat.nlplab.org/standoff.html',
  cannotHold: 'nothing that Rostra knows: what brat has no place for stands in a note of the type "Rostra", as JSON',
  write({ text, annotations }) {
    const points = new CodePoints(text);
    const numbers = new Map(annotations.map(({ id }, index) => [id, index + 1]));
    const relations: string[] = [];
    const lines = annotations.flatMap((annotation, index) => {
      const number = index + 1;
      const fragments = annotation.parts.flatMap((part) => withoutLineEnds(text, part));
      const places = fragments.map((fragment) => points.fromUnits(fragment)).map(({ start, end }) => `${start} ${end}`).join(';');
      for (const { type, to } of annotation.relations ?? []) {
        const other = numbers.get(to);
        if (other !== undefined) relations.push(`R${relations.length + 1}\t${name(type)} Arg1:T${number} Arg2:T${other}`);
      }
      return [
        `T${number}\t${name(annotation.label)} ${places}\t${fragments.map(({ start, end }) => text.slice(start, end).replaceAll('\n', ' ')).join(' ')}`,
        ...(annotation.status === undefined ? [] : [`A${number}\tStatus T${number} ${annotation.status}`]),
        ...(annotation.note === undefined ? [] : [`#${2 * number - 1}\tAnnotatorNotes T${number}\t${annotation.note.replaceAll(/\s*\n\s*/g, ' ')}`]),
        `#${2 * number}\tRostra T${number}\t${JSON.stringify(rest(annotation, points))}`,
      ];
    });
    return { files: [{ ending: '.ann', text: [...lines, ...relations, ''].join('\n') }, { ending: '.txt', text }], losses: [] };
  },
} satisfies ExportFormat;

/** All of the annotation: brat's own lines are for brat's eyes. */
function rest(annotation: ExportedAnnotation, points: CodePoints): object {
  return { ...annotation, parts: annotation.parts.map((part) => ({ ...part, ...points.fromUnits(part) })) };
}

/** brat's spans do not run over line ends; they may be of several fragments. */
function withoutLineEnds(text: string, part: { readonly start: number; readonly end: number }): readonly { readonly start: number; readonly end: number }[] {
  const fragments = Array.from(text.slice(part.start, part.end).matchAll(/[^\n]*[^\s]/g), (match) => ({ start: part.start + match.index, end: part.start + match.index + match[0].length }));
  return fragments.length > 0 ? fragments : [part];
}

/** brat's types are of letters, digits, hyphens and underscores. */
function name(label: string): string {
  return label.replaceAll(/[^A-Za-z0-9_-]/g, '_');
}
