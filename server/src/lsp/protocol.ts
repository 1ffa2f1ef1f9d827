/**
 * What the server and its own client say to each other beyond the Language Server Protocol. Types and names only, so
 * that the client can import this file and nothing else of the server.
 */
import type { Band, Layer } from '../analysis/mark.ts';
import type { Status } from '../annotations/record.ts';

export type { Band, Layer, Status };
export * from './protocol/comparing.ts';
export * from './protocol/deciding.ts';

/** What the client can do, given in the `initialize` request. Every part may be missing. */
export interface InitializationOptions {
  /** The client draws marks itself from {@link MARKS_CHANGED}: it is sent them, and no semantic tokens. */
  readonly decorations?: boolean;
  /** The client shows {@link STATUS_CHANGED}. */
  readonly status?: boolean;
  /** The client has the commands of `protocol/deciding.ts`: hovers and code actions offer them. */
  readonly decides?: boolean;
  /** The client answers {@link READ_FILE}, {@link HAS_FILE}, {@link WRITE_FILE} and {@link LIST_TEXTS}: for a server that has no files of its own. */
  readonly files?: boolean;
  /** Settings, for clients that do not answer `workspace/configuration`. */
  readonly settings?: unknown;
}

/** Start line and character, end line and character: from 0, in UTF-16 code units. */
export type Place = readonly [startLine: number, startCharacter: number, endLine: number, endCharacter: number];

/** A mark as it is drawn. */
export interface DrawnMark {
  readonly id: string;
  readonly layer: Layer;
  readonly label: string;
  readonly band: Band;
  /** What it is drawn by: a device's family, an entity's type, a claim's strength, a fault's band. */
  readonly style: string;
  /** Of the label, where `rostra.yaml` gives one: `#b5651d`. */
  readonly colour?: string;
  readonly parts: readonly Place[];
  /** What a person decided; a mark of the analysis alone has none. */
  readonly decided?: Status;
}

/** The marks of one version of a document. */
export interface DocumentMarks {
  readonly uri: string;
  readonly version: number;
  readonly marks: readonly DrawnMark[];
}

/** How the marks of one version follow from those of an earlier one, or all of them. */
export interface MarksChange {
  readonly uri: string;
  readonly version: number;
  /** The version that the client was told of last; null where `marks` are all there are. */
  readonly base: number | null;
  /** Ids of marks of the base that are no more, those aside whose every part was edited. */
  readonly removed: readonly string[];
  /** Marks that are new, or differ from those of the base as the edits have moved them. */
  readonly marks: readonly DrawnMark[];
}

export type AnalysisState =
  /** Marks are those of the document's version. */
  | 'ready'
  | 'analysing'
  /** The document is not one to analyse; `reason` says why. */
  | 'excluded'
  /** The analysis of this version broke; `reason` says how. */
  | 'failed';

/** What leaves a document out: its language, a person's choice, what it says of itself, patterns, or its name. */
export type ExcludedBy = 'language' | 'choice' | 'front-matter' | 'settings' | 'project-file' | 'name';

/** How it stands with a document. */
export interface DocumentStatus {
  readonly uri: string;
  readonly version: number;
  readonly state: AnalysisState;
  readonly reason?: string;
  readonly excludedBy?: ExcludedBy;
  readonly words: number;
  /** Marks shown, by layer. */
  readonly counts: Readonly<Record<Layer, number>>;
  /** Diagnostics that the budget left out. */
  readonly leftOut: number;
  /** Decisions that could not be written yet. */
  readonly unwritten: number;
}

/** A name that no glossary entry explains, listed once. */
export interface UnlinkedName {
  readonly name: string;
  /** An entity's label. */
  readonly type: string;
  readonly mentions: number;
  /** Of the first mention. */
  readonly place: Place;
}

/** A claim in a list that is read from top to bottom. */
export interface ListedClaim {
  /** The heading that it stands under; empty before the first. */
  readonly section: string;
  /** How many claims it supports, one above the other: 0 supports none. */
  readonly depth: number;
  readonly stasis: string;
  readonly strength: string;
  readonly text: string;
  readonly place: Place;
}

/** Lines of a document, counted from 0. */
export interface VisibleLines {
  readonly from: number;
  readonly to: number;
}
export interface VisibleLinesParams extends VisibleLines {
  readonly textDocument: { readonly uri: string };
}

export interface DocumentParams {
  readonly textDocument: { readonly uri: string };
}

/** Client to server, request: {@link DocumentParams} to {@link DocumentMarks} or null. */
export const MARKS = 'rostra/marks';
/** Server to client, notification: {@link MarksChange}. */
export const MARKS_CHANGED = 'rostra/didChangeMarks';
/** Client to server, notification: {@link VisibleLinesParams}. A long text is analysed there first. */
export const VISIBLE_LINES = 'rostra/visibleLines';
/** Client to server, request: {@link DocumentParams} to {@link DocumentStatus} or null. */
export const STATUS = 'rostra/status';
/** Server to client, notification: {@link DocumentStatus}. */
export const STATUS_CHANGED = 'rostra/didChangeStatus';
/** Client to server, request: takes a document in or out until it is closed; {@link DocumentParams} to {@link DocumentStatus} or null. */
export const TOGGLE_DOCUMENT = 'rostra/toggleDocument';
/** Client to server, request: {@link DocumentParams} to a list of {@link UnlinkedName} or null. */
export const UNLINKED_NAMES = 'rostra/unlinkedNames';
/** Client to server, request: {@link DocumentParams} to a list of {@link ListedClaim} or null. */
export const CLAIMS_LIST = 'rostra/claimsList';
/** Client to server, request: {@link FindParams} to a list of {@link FoundLine}, in the order of the files. */
export const FIND = 'rostra/find';
export interface FindParams extends DocumentParams {
  /** What all must hold of a line; searched in the workspace folder that holds the document. */
  readonly query: { readonly text?: string; readonly lemma?: string; readonly label?: string; readonly entity?: string };
}
/** A line of a concordance: the words found, with what stands on both sides. */
export interface FoundLine {
  readonly uri: string;
  readonly place: Place;
  readonly before: string;
  readonly keyword: string;
  readonly behind: string;
  readonly labels: readonly string[];
}
/** Server to client, request: a file's text, or null where there is none. */
export const READ_FILE = 'rostra/readFile';
export interface ReadFileParams {
  readonly uri: string;
}
/** Server to client, request: whether there is a file; {@link ReadFileParams} to {@link HasFileResult}. */
export const HAS_FILE = 'rostra/hasFile';
export interface HasFileResult {
  readonly exists: boolean;
}
/** Server to client, request: the addresses of the Markdown files, or of the sidecars, in a folder and those within it. */
export const LIST_TEXTS = 'rostra/listTexts';
export interface ListTextsParams {
  readonly folder: string;
  readonly files: 'texts' | 'sidecars';
}
/** Server to client, request: writes a file whole where it is still what was expected; {@link WriteFileParams} to {@link WriteFileResult}. */
export const WRITE_FILE = 'rostra/writeFile';
export interface WriteFileParams {
  readonly uri: string;
  readonly text: string;
  /** What the file has now; null where there is none. */
  readonly expected: string | null;
}
export interface WriteFileResult {
  /** `changed`: the file is not what was expected, and was left as it is. */
  readonly kind: 'written' | 'changed' | 'failed';
  /** Why it failed, for a person to read. */
  readonly reason?: string;
}
