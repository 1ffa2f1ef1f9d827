import { HoverRequest, type MarkupContent, MarkupKind, type Position } from 'vscode-languageserver';
import type { EditorialMark } from '../../text/editorial-mark.ts';
import type { ClientProfile } from '../client-profile.ts';
import { folderFileOf } from '../folder-files.ts';
import { hoverText } from '../hover/hover.ts';
import { plainText } from '../hover/markdown.ts';
import { pageHover } from '../hover/page-hover.ts';
import { projectHover } from '../hover/project-hover.ts';
import type { KnownMarks } from '../known-marks.ts';
import { defineRequest } from '../request.ts';

/** The page that begins at a place, and the marks there; in `rostra.yaml` a label or a key. */
export default defineRequest(HoverRequest.type, {
  capability: () => ({ hoverProvider: true }),
  async handle({ documents, files, mentions, client }, { textDocument: { uri }, position }, token) {
    const file = folderFileOf(uri) === 'project' ? documents.text(uri) : undefined;
    const said = file && projectHover(file, position);
    if (said) return { contents: contentsOf(said.text, client), range: said.range };
    const known = await documents.known(uri, token);
    const marks = known?.marksAt(position) ?? [];
    const annotations = known?.annotationsAt(position) ?? [];
    const pageBreak = known && pageBreakAt(known, position);
    const place = pageBreak ?? annotations[0]?.placed.parts[annotations[0].part] ?? marks[0]?.mark.parts[marks[0].part];
    if (!known || !place) return null;
    const page = pageBreak && await files.facsimileOf(pageBreak, uri);
    const sections = [
      ...(pageBreak && page ? [pageHover(pageBreak, page.facsimile, page.isThere, client)] : []),
      ...(marks.length + annotations.length > 0 ? [hoverText(known.analysed, marks, annotations, client, (mark) => mentions.known(uri, mark))] : []),
    ];
    const text = sections.join('\n\n---\n\n');
    const range = known.rangeOf(place);
    return {
      contents: contentsOf(text, client),
      ...(range === undefined ? {} : { range }),
    };
  },
});

function contentsOf(text: string, { showsMarkdown }: Pick<ClientProfile, 'showsMarkdown'>): MarkupContent {
  return showsMarkdown ? { kind: MarkupKind.Markdown, value: text } : { kind: MarkupKind.PlainText, value: plainText(text) };
}

function pageBreakAt(known: KnownMarks, position: Position): EditorialMark | undefined {
  const offset = known.offsetAt(position);
  if (offset === undefined) return undefined;
  return known.analysed.analysis.document.marks.find(({ kind, start, end }) => kind === 'page-break' && start <= offset && offset < end);
}
