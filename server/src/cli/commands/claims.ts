import * as v from 'valibot';
import type { Analysis } from '../../analysis/analysis.ts';
import { toAif } from '../../claims/graph/aif.ts';
import { argumentGraph } from '../../claims/graph/argument-graph.ts';
import { toDot } from '../../claims/graph/dot.ts';
import { toSvg } from '../../claims/graph/svg.ts';
import { outlineClaims } from '../../claims/outline.ts';
import { Analyzers } from '../analyzers.ts';
import { claimsOutline } from '../claims-outline.ts';
import type { RostraCommand } from '../command.ts';
import { oneOf } from '../option-values.ts';
import { readInput } from '../read-input.ts';

const FORMATS = ['outline', 'json', 'dot', 'svg'] as const;
const Options = v.object({ format: v.picklist(FORMATS) });

export default {
  name: 'claims',
  summary: 'print the claims of a Markdown file, with what supports them',
  define(command, terminal) {
    command
      .argument('<file>', 'a Markdown file, - for standard input')
      .option('--format <format>', 'outline, json (an argument graph in AIF), dot (Graphviz) or svg', oneOf(FORMATS), 'outline');
    return async (rawPath, rawOptions) => {
      const { format } = v.parse(Options, rawOptions);
      const path = v.parse(v.string(), rawPath);
      const input = await readInput(path);
      if ('error' in input) {
        terminal.error(`rostra: ${input.error}.\n`);
        return 1;
      }
      let exitCode = 0;
      const report = (problem: string): void => {
        terminal.error(`rostra: ${problem}\n`);
        exitCode = 1;
      };
      // Claims are judged without names: no glossary need be read.
      const analysis = (await new Analyzers(false, report).for(path)).analyze(input.source);
      for (const { line, message, remedy } of analysis.problems) report(`${path}:${line + 1}: ${message} ${remedy}`);
      terminal.out(render(path, analysis, format, terminal.columns));
      return exitCode;
    };
  },
} satisfies RostraCommand;

function render(path: string, { document, marks }: Analysis, format: (typeof FORMATS)[number], columns: number): string {
  const claims = marks.filter((mark) => mark.layer === 'claim');
  const { source, blocks } = document;
  switch (format) {
    case 'outline': return claimsOutline(path, source, outlineClaims(blocks, claims), columns);
    case 'json': return `${JSON.stringify(toAif(argumentGraph(source, claims)), null, 2)}\n`;
    case 'dot': return toDot(argumentGraph(source, claims), document.title ?? path);
    case 'svg': return toSvg(source, outlineClaims(blocks, claims));
  }
}
