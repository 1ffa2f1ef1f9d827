import { createHash } from 'node:crypto';
import { faultChecks } from '../../faults/registry.generated.ts';
import type { FaultMark } from '../../analysis/mark.ts';
import { type Position, Positions } from '../../text/positions.ts';
import { VERSION } from '../../version.generated.ts';
import { type LintedFile, type LintFormat, quoteOf } from './linted-file.ts';

/** The formats of `rostra lint`, by the names that `--format` takes. */
export const LINT_FORMATS: Readonly<Record<string, LintFormat>> = { text, json, sarif, junit, github };

function text(files: readonly LintedFile[]): string {
  const rows = faultsOf(files).map(({ file, fault, start }) => `${file.path}:${start.line + 1}:${start.character + 1}: ${fault.message} [${fault.label}, ${fault.band}]\n`);
  const count = rows.length;
  const certain = faultsOf(files).filter(({ fault }) => fault.data.isCertain).length;
  const summary = count === 0 ? 'no faults' : `${count} ${count === 1 ? 'fault' : 'faults'}, ${certain} of which --fix mends`;
  return `${rows.join('')}${files.length} ${files.length === 1 ? 'file' : 'files'}, ${summary}\n`;
}

function json(files: readonly LintedFile[]): string {
  return `${JSON.stringify({
    schema: 'rostra/lint@1',
    files: files.map((file) => {
      const positions = new Positions(file.source);
      return {
        path: file.path,
        faults: file.faults.map((fault) => ({
          label: fault.label, band: fault.band, score: Math.round(fault.score * 100) / 100, message: fault.message, certain: fault.data.isCertain, mends: fault.data.mends,
          parts: fault.parts.map(({ start, end }) => ({ start, end, line: positions.at(start).line + 1, column: positions.at(start).character + 1, quote: file.source.slice(start, end) })),
        })),
      };
    }),
  }, undefined, 2)}\n`;
}

/** SARIF 2.1.0 (docs.oasis-open.org/sarif/sarif/v2.1.0): lines and columns from 1, columns in UTF-16 code units. */
function sarif(files: readonly LintedFile[]): string {
  const labels = faultChecks.map(({ label }) => label);
  return `${JSON.stringify({
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0',
    runs: [{
      tool: { driver: { name: 'rostra', version: VERSION, semanticVersion: VERSION, rules: faultChecks.map(({ label, name, definition }) => ({ id: label, name, shortDescription: { text: name }, fullDescription: { text: definition } })) } },
      columnKind: 'utf16CodeUnits',
      results: faultsOf(files).map(({ file, fault, start, end }) => ({
        ruleId: fault.label, ruleIndex: labels.indexOf(fault.label), level: fault.band === 'definite' ? 'error' : fault.band === 'probable' ? 'warning' : 'note', message: { text: fault.message },
        locations: [{ physicalLocation: { artifactLocation: { uri: encodeURI(file.path) }, region: { startLine: start.line + 1, startColumn: start.character + 1, endLine: end.line + 1, endColumn: end.character + 1 } } }],
        partialFingerprints: { 'rostraFault/v1': createHash('sha256').update(`${file.path}\0${fault.id}`).digest('hex') },
      })),
    }],
  }, undefined, 2)}\n`;
}

/** One test case a file; what is wrong with it is its failure. */
function junit(files: readonly LintedFile[]): string {
  const total = files.reduce((sum, file) => sum + file.faults.length, 0);
  const cases = files.map((file) => {
    const rows = faultsOf([file]).map(({ fault, start }) => `    <failure type="${fault.label}" message="${escapeXml(fault.message)}">${escapeXml(`${file.path}:${start.line + 1}:${start.character + 1}: ${quoteOf(file, fault)}`)}</failure>\n`);
    return `  <testcase classname="rostra" name="${escapeXml(file.path)}"${rows.length === 0 ? '/>' : `>\n${rows.join('')}  </testcase>`}\n`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuite name="rostra lint" tests="${files.length}" failures="${files.filter((file) => file.faults.length > 0).length}" errors="0">\n  <properties><property name="faults" value="${total}"/></properties>\n${cases.join('')}</testsuite>\n`;
}

/** Workflow commands of GitHub Actions, which show in the changed files. */
function github(files: readonly LintedFile[]): string {
  return faultsOf(files).map(({ file, fault, start, end }) => {
    const properties = { file: file.path, line: start.line + 1, col: start.character + 1, endLine: end.line + 1, endColumn: end.character + 1, title: `rostra ${fault.label}` };
    const list = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`).join(',');
    return `::${fault.band === 'definite' ? 'error' : fault.band === 'probable' ? 'warning' : 'notice'} ${list}::${escapeData(fault.message)}\n`;
  }).join('');
}

interface PlacedFault {
  readonly file: LintedFile;
  readonly fault: FaultMark;
  readonly start: Position;
  readonly end: Position;
}

function faultsOf(files: readonly LintedFile[]): readonly PlacedFault[] {
  return files.flatMap((file) => {
    const positions = new Positions(file.source);
    return file.faults.map((fault) => ({ file, fault, start: positions.at(fault.parts[0].start), end: positions.at(fault.parts[0].end) }));
  });
}

/** XML 1.0 has no control characters but tab and line ends. */
function escapeXml(value: string): string {
  return value.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '\uFFFD').replace(/[<>&"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

function escapeData(value: string): string {
  return value.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(value: string): string {
  return escapeData(value).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
